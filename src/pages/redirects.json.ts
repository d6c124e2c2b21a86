import { redirects } from '../data/redirects.ts';

/** The redirects, for hosts, which can answer with them before a page is read. */
export async function GET(): Promise<Response> {
  return Response.json((await redirects()).map(({ from, to }) => ({ from, to })));
}
