/**
 * What of an entry's text its fingerprint is made of, on one line: the same however white space, line ends and Unicode
 * composition are written.
 */
export function fingerprintedText(text: Readonly<Record<string, unknown>>, body: string): string {
  const fields = Object.entries(text)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(fields)}\n${body}`.normalize('NFC').replace(/\s+/g, ' ').trim();
}
