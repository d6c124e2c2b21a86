/** The width and height that a PNG's header says; throws for what is no PNG. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const header = Buffer.from(png.subarray(0, 24));
  if (header.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
