import { redirects } from '../data/redirects.ts';

/** Which pages are gone and where they went: for hosts, which can say so before a page is read. */
export async function GET(): Promise<Response> {
  return Response.json((await redirects()).map(({ from, to }) => ({ from, to })));
}
