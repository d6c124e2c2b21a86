/** An address in ASCII (RFC 3986): browsers show, and editors may copy, addresses with Hindi letters. */
export function asciiAddress(url: string): string {
  return url.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** A text in the form of a slug: `Río Fair.hi` gives `rio-fair-hi`; empty if no character of it can be used. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
