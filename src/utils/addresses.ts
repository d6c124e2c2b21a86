/** An address in ASCII, as RFC 3986 has it; a browser may show, and an editor copy, one in the letters of Hindi. */
export function asciiAddress(url: string): string {
  return url.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** A text in the form of a slug: `Río Fair.hi` gives `rio-fair-hi`; empty where nothing of it can be kept. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
