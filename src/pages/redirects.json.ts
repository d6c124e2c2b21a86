import { redirects } from '../data/redirects.ts';

/** The redirects, for hosts that can answer with them instead of a page. */
export async function GET(): Promise<Response> {
  return Response.json((await redirects()).map(({ from, to }) => ({ from, to })));
}
