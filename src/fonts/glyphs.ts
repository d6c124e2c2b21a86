import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import type { WholeFont } from './whole-font.ts';

/** What of a font some text needs. */
export interface Needs {
  /** The glyphs that it is drawn with. */
  glyphs: ReadonlySet<number>;
  /** Those that others are made from, which are drawn only where they are among `glyphs` too. */
  passed: ReadonlySet<number>;
  codePoints: ReadonlySet<number>;
}

/** Scripts that fonts have rules for, by their code in ISO 15924. */
const scripts = { Deva: /\p{Script=Devanagari}/u, Latn: /\p{Script=Latin}/u };
const unknown = 'Zyyy';

/** The scripts that a text may be shaped in: what has none, such as a number, is shaped in that of the words beside it. */
export function scriptsOf(text: string): string[] {
  const own = Object.entries(scripts).flatMap(([script, letters]) => (letters.test(text) ? script : []));
  return own.length > 0 ? own : [...Object.keys(scripts), unknown];
}

/** How HarfBuzz may read a text: as it is, its letters taken apart, or a plain hyphen and space for those that do not break. */
export function spellings(text: string): string[] {
  return [text, text.normalize('NFD'), text.replaceAll('\u2011', '\u2010').replaceAll('\u00a0', ' ')];
}

/** The code points of a text. */
export function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** Before a letter that no virama joins to the one before: letters change with each other within a syllable. */
const syllableStart = /(?<!\u094d[\u200c\u200d]?)(?=[\u0904-\u0939\u0958-\u0961\u0972-\u097f])/u;

const dottedCircle = 0x25cc;
const space = 0x20;
/** Tiro's rule for a wider space in Devanagari is about some signs too: with none of them hb-subset takes it for empty. */
const exclamationMark = 0x21;

/** A buffer for each use: making one takes longer than shaping a word. */
class Shaper {
  readonly #buffer = new Buffer();
  readonly #tracing = new Buffer();
  readonly #known = new Map<WholeFont, Map<string, ReadonlySet<number>>>();
  #passed = new Set<number>();

  constructor() {
    this.#tracing.setMessageFunc((buffer, _, message) => {
      if (/^(?:replaced|ligated|multiplied|alternated)/.test(message))
        for (const { codepoint } of buffer.getGlyphInfos()) this.#passed.add(codepoint);
      // Where glyphs stand is of no interest.
      return !message.startsWith('start table GPOS');
    });
  }

  /** The glyphs that a text is drawn with. */
  drawn(whole: WholeFont, ...how: Shaping): number[] {
    return this.#shape(this.#buffer, whole, how);
  }

  /** The glyphs that are there on the way, between letters and what is drawn: without them there is no way. Slow. */
  passed(whole: WholeFont, ...how: Shaping): ReadonlySet<number> {
    const known = this.#known.get(whole) ?? new Map<string, ReadonlySet<number>>();
    this.#known.set(whole, known);
    const key = how.join('\n');
    const found = known.get(key);
    if (found) return found;
    this.#passed = new Set();
    const drawn = this.drawn(whole, ...how);
    if (drawn.length < how[0].length || drawn.some((glyph, index) => glyph !== nominal(whole, how[0], index)))
      this.#shape(this.#tracing, whole, how);
    known.set(key, this.#passed);
    return this.#passed;
  }

  #shape(buffer: Buffer, { font }: WholeFont, [text, language, script, features]: Shaping): number[] {
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(Direction.LTR);
    buffer.setScript(script);
    if (language) buffer.setLanguage(language);
    shape(
      font,
      buffer,
      features.map((name) => new Feature(name, 1)),
    );
    return buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
  }
}

/** The glyph of a text's letter, as long as it is by itself. */
function nominal({ font }: WholeFont, text: string, index: number): number | undefined {
  return font.nominalGlyph(text.codePointAt(index) ?? 0);
}

type Shaping = [text: string, language: string, script: string, features: readonly string[]];

let shaper: Shaper | undefined;

/**
 * Shapes a text in all ways in which a browser may, and says what that takes.
 * @param text all of it in this font
 * @param language BCP 47
 * @param features OpenType's features that may be asked for
 */
export function needsOf(whole: WholeFont, text: string, language: string, features: readonly string[]): Needs {
  shaper ??= new Shaper();
  const codePoints = new Set(codePointsOf(spellings(text).join('')).filter((one) => whole.characters.has(one)));
  if (codePoints.has(space)) codePoints.add(exclamationMark);
  const letters = new Set([...codePoints].flatMap((one) => whole.font.nominalGlyph(one) ?? []));
  const glyphs = new Set<number>();
  const passed = new Set<number>(letters);
  for (const script of scriptsOf(text)) {
    // Kerning draws no other glyphs, and what else can be asked for is about digits.
    for (const asked of /\d/.test(text) ? [[], features] : [[]]) {
      const drawn = shaper.drawn(whole, text, language, script, asked);
      for (const glyph of drawn) glyphs.add(glyph);
      if (drawn.every((glyph) => letters.has(glyph))) continue;
      for (const syllable of text.split(syllableStart)) {
        for (const glyph of shaper.passed(whole, syllable, language, script, asked)) passed.add(glyph);
      }
    }
  }
  // It is put below a mark without a letter.
  const circle = whole.font.nominalGlyph(dottedCircle);
  if (circle !== undefined && glyphs.has(circle)) codePoints.add(dottedCircle);
  return { glyphs, passed, codePoints };
}

/** What several texts need together. */
export function together(needs: Iterable<Needs>): Needs {
  const all = [...needs];
  return {
    glyphs: new Set(all.flatMap(({ glyphs }) => [...glyphs])),
    passed: new Set(all.flatMap(({ passed }) => [...passed])),
    codePoints: new Set(all.flatMap(({ codePoints }) => [...codePoints])),
  };
}
