/**
 * A web address as one writes it down: without the protocol, without what only counts readers, in letters where it has
 * any but Latin ones.
 */
export function writtenAddress(url: string): string {
  const { href, host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (name.startsWith('utm_')) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams.toString()}` : '';
  const path = lettersOf(pathname.replace(/\/$/, ''));
  return host.replace(/^www\./, '') + path + query + (/#.+$/.exec(href)?.[0] ?? '');
}

function lettersOf(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // cut in the middle of a letter
  }
}
