/** An address in ASCII, as RFC 3986 has it; a browser may show, and an editor copy, one in the letters of Hindi. */
export function asciiAddress(url: string): string {
  return url.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
