/** The input of an entry's fingerprint, on one line: independent of white space, line ends and Unicode composition. */
export function fingerprintedText(text: Readonly<Record<string, unknown>>, body: string): string {
  const fields = Object.entries(text)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(fields)}\n${body}`.normalize('NFC').replace(/\s+/g, ' ').trim();
}
