/**
 * A font in which some glyphs draw nothing: those that only others are made from.
 * @param sfnt a TrueType file, not compressed
 */
export function withoutOutlines(sfnt: Uint8Array, isDrawn: (glyph: number) => boolean): Uint8Array {
  const font = Uint8Array.from(sfnt);
  const view = new DataView(font.buffer);
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
      if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) return view.getUint32(at + 8);
    }
    throw new Error(`The font has no table ${tag}.`);
  };
  const [glyf, loca] = [table('glyf'), table('loca')];
  const isLong = view.getInt16(table('head') + 50) === 1;
  const start = (glyph: number): number =>
    glyf + (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));

  const count = view.getUint16(table('maxp') + 4);
  const all = Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => start(glyph) < start(glyph + 1));
  const used = new Set<number>();
  const use = (glyph: number): void => {
    if (used.has(glyph) || !all.includes(glyph)) return;
    used.add(glyph);
    componentsAt(view, start(glyph)).forEach(use);
  };
  all.filter((glyph) => isDrawn(glyph)).forEach(use);
  for (const glyph of all.filter((one) => !used.has(one))) view.setInt16(start(glyph), 0);
  return font;
}

/** The glyphs that one is put together of (https://learn.microsoft.com/en-us/typography/opentype/spec/glyf). */
function componentsAt(view: DataView, glyph: number): number[] {
  if (view.getInt16(glyph) >= 0) return [];
  const components: number[] = [];
  let at = glyph + 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  } while (flags & 0x20);
  return components;
}
