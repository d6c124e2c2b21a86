import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoize } from '../../utils/memoize.ts';

/** What of hb-subset is called here (https://harfbuzz.github.io/harfbuzz-hb-subset.html). Numbers are addresses. */
interface Subsetter {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const writableMemory = 2;
const sets = { dropTables: 3, names: 4, layoutFeatures: 6 };
/** By which a PDF names a font (https://learn.microsoft.com/en-us/typography/opentype/spec/name#name-ids). */
const postScriptName = 6;
/** No hinting, which only small text on old Windows had of use, and no glyph but those asked for. */
const flags = 0x1 | 0x200;

/**
 * What a browser applies to text unless it is told not to (https://harfbuzz.github.io/shaping-opentype-features.html); of
 * kerning, see `kerning.ts`.
 */
const defaultFeatures = [
  ...['rvrn', 'ccmp', 'locl', 'rlig', 'rclt', 'calt', 'clig', 'liga', 'dist', 'mark', 'mkmk'],
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct', 'cfar'],
  ...['isol', 'init', 'medi', 'fina', 'curs', 'mset', 'stch'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'abvm', 'blwm'],
];

export interface Kept {
  glyphs: Iterable<number>;
  codePoints: Iterable<number>;
  /** Features of its layout tables that a style sheet asks for, beside those that are always applied. */
  features: Iterable<string>;
}

/** HarfBuzz's package has the subsetter without a wrapper, as a module that needs nothing from outside. */
const subsetter = memoize((): Subsetter => {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const loaded = exports as unknown as Subsetter;
  loaded._initialize();
  return loaded;
});

/**
 * Cuts a font to some of its glyphs, which its rules for shaping keep working for.
 * @param sfnt a TrueType or OpenType file, not compressed
 * @throws where HarfBuzz cannot read or write the font
 */
export function subset(sfnt: Uint8Array, { glyphs, codePoints, features }: Kept): Uint8Array {
  const hb = subsetter();
  const data = hb.malloc(sfnt.length);
  new Uint8Array(hb.memory.buffer).set(sfnt, data);
  const blob = hb.hb_blob_create(data, sfnt.length, writableMemory, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();

  hb.hb_subset_input_set_flags(input, flags);
  const fill = (set: number, values: Iterable<number>): void => {
    for (const value of values) hb.hb_set_add(set, value);
  };
  fill(hb.hb_subset_input_unicode_set(input), codePoints);
  fill(hb.hb_subset_input_glyph_set(input), glyphs);
  const layout = hb.hb_subset_input_set(input, sets.layoutFeatures);
  hb.hb_set_clear(layout);
  fill(layout, [...defaultFeatures, ...features].map(tag));
  const names = hb.hb_subset_input_set(input, sets.names);
  hb.hb_set_clear(names);
  hb.hb_set_add(names, postScriptName);
  fill(hb.hb_subset_input_set(input, sets.dropTables), ['gasp', 'DSIG'].map(tag));

  const cut = hb.hb_subset_or_fail(face, input);
  const result = cut === 0 ? 0 : hb.hb_face_reference_blob(cut);
  const from = result === 0 ? 0 : hb.hb_blob_get_data(result, 0);
  const copy = new Uint8Array(hb.memory.buffer.slice(from, from + (result === 0 ? 0 : hb.hb_blob_get_length(result))));
  if (result !== 0) hb.hb_blob_destroy(result);
  if (cut !== 0) hb.hb_face_destroy(cut);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  if (copy.length === 0) throw new Error('The font could not be cut: HarfBuzz does not read it.');
  return copy;
}

function tag(name: string): number {
  return Array.from(name, (letter) => letter.charCodeAt(0)).reduce((number, code) => (number << 8) + code, 0);
}
