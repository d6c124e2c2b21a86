import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compress } from 'woff2-encoder';
import { memoize } from '../../utils/memoize.ts';
import { openFont } from './font.ts';
import { type TextInLanguage, glyphUsage } from './glyphs.ts';

/** The functions of hb-subset that are called here (https://harfbuzz.github.io/harfbuzz-hb-subset.html). Numbers are addresses. */
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
  hb_set_del(set: number, value: number): void;
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
/**
 * The name by which a PDF refers to a font (https://learn.microsoft.com/en-us/typography/opentype/spec/name#name-ids).
 */
const postScriptName = 6;
/** No hinting, which helped only small text on old versions of Windows, and no glyphs beyond those requested. */
const flags = 0x1 | 0x200;
/** Features that hb-subset retains by default, although they cost bytes and few style sheets use them. */
const optionalFeatures = ['kern', 'frac', 'numr', 'dnom'];

/** HarfBuzz's package ships the subsetter without a wrapper, as a WebAssembly module without imports. */
const subsetter = memoize((): Subsetter => {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const loaded = exports as unknown as Subsetter;
  loaded._initialize();
  return loaded;
});

/**
 * Reduces a font to the glyphs that some texts need.
 * @param file a WOFF2 file with TrueType outlines
 * @param texts in any script; characters that the font lacks are ignored
 * @param features OpenType features that a style sheet asks for, beside those that browsers always apply
 * @returns a WOFF2 file
 * @throws where HarfBuzz cannot read or write the font
 */
export async function subsetFont(
  file: string,
  texts: readonly TextInLanguage[],
  features: readonly string[],
): Promise<Uint8Array> {
  const whole = await openFont(readFileSync(file));
  const { glyphs, codePoints } = glyphUsage(whole, texts, features);
  const { sfnt } = whole;

  const hb = subsetter();
  const data = hb.malloc(sfnt.length);
  new Uint8Array(hb.memory.buffer).set(sfnt, data);
  const blob = hb.hb_blob_create(data, sfnt.length, writableMemory, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();

  hb.hb_subset_input_set_flags(input, flags);
  const add = (set: number, values: Iterable<number>): void => {
    for (const value of values) hb.hb_set_add(set, value);
  };
  add(hb.hb_subset_input_unicode_set(input), codePoints);
  add(hb.hb_subset_input_glyph_set(input), glyphs);
  const layout = hb.hb_subset_input_set(input, sets.layoutFeatures);
  for (const name of optionalFeatures) hb.hb_set_del(layout, tag(name));
  add(layout, features.map(tag));
  const names = hb.hb_subset_input_set(input, sets.names);
  hb.hb_set_clear(names);
  hb.hb_set_add(names, postScriptName);
  add(hb.hb_subset_input_set(input, sets.dropTables), ['gasp', 'DSIG'].map(tag));

  const subset = hb.hb_subset_or_fail(face, input);
  if (subset === 0) throw new Error(`HarfBuzz cannot make a subset of ${file}.`);
  const result = hb.hb_face_reference_blob(subset);
  const from = hb.hb_blob_get_data(result, 0);
  const copy = new Uint8Array(hb.memory.buffer.slice(from, from + hb.hb_blob_get_length(result)));
  hb.hb_blob_destroy(result);
  hb.hb_face_destroy(subset);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  return compress(copy);
}

function tag(name: string): number {
  return Buffer.from(name).readUInt32BE();
}
