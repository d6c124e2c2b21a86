import type { TTF } from 'fonteditor-core';
import type { Font } from 'harfbuzzjs';
import { isRightToLeft } from '../../utils/languages.ts';
import type { OpenFont, ShapingOptions } from '../fonts/font.ts';
import { shapeClusters, type Cluster } from './shaping.ts';
import { clusterOutline, inkPoint } from './truetype.ts';

/** A glyph of the font made for a document. */
export interface CodedGlyph {
  /** The private-use code point that represents it on the page. */
  code: number;
  contours: TTF.Contour[];
  /** In font units. */
  advance: number;
}

/** Gives each new glyph of a document the next code point of Unicode's private use areas. */
export class Codes {
  readonly #texts = new Map<number, string>();

  /**
   * @param text the text that the glyph represents in the PDF
   * @throws where a document needs more than 6,400 + 65,534 glyphs
   */
  next(text: string): number {
    const index = this.#texts.size;
    const code = index < 0x1900 ? 0xe000 + index : 0xf0000 + index - 0x1900;
    if (code > 0xffffd) throw new Error('The document has more different letters than there are private-use codes.');
    this.#texts.set(code, text);
    return code;
  }

  /** Replaces the codes in a text by the texts that they represent. */
  decode(coded: string): string {
    return Array.from(coded, (character) => this.#texts.get(character.codePointAt(0) ?? 0) ?? character).join('');
  }
}

/** The glyph for characters that a font lacks. */
const notDefined = 0;

/** In thousandths of an em: the advance of a marks glyph, the largest advance of a single glyph, the side of a speck. */
const marksAdvance = 40;
const widest = 800;
const speckSize = 2;

/**
 * The glyphs of one font that a document needs, one to three for each cluster; the README says why.
 *
 * 1. The first draws the whole cluster. It represents the characters up to the first non-spacing mark.
 * 2. If the cluster is wide and has a spacing vowel sign, a second represents the sign and has half of the width.
 * 3. If it has non-spacing marks, a narrow third represents them.
 *
 * The second and third draw a speck inside the ink of the first.
 */
export class Alphabet {
  readonly glyphs: CodedGlyph[] = [];
  readonly #codes: Codes;
  readonly #font: Font;
  readonly #codeOf = new Map<string, number>();
  readonly #textOf = new Map<string, string>();

  constructor({ font }: OpenFont, codes: Codes) {
    this.#font = font;
    this.#codes = codes;
  }

  /** The codes that draw and represent a text; undefined where the font lacks one of its letters. */
  encode(text: string, options: ShapingOptions): string | undefined {
    const clusters = shapeClusters(this.#font, text, options);
    if (clusters.some(({ glyphs }) => glyphs.some(({ id }) => id === notDefined))) return undefined;
    return clusters.map((cluster) => this.#encodeCluster(cluster, isRightToLeft(options.script))).join('');
  }

  /** In text that runs from right to left, each glyph stands to the left of the one before it. */
  #encodeCluster(cluster: Cluster, isTurned: boolean): string {
    const key = JSON.stringify(cluster);
    const known = this.#textOf.get(key);
    if (known) return known;
    const unit = this.#font.face.upem / 1000;
    const [, unmarked = '', marks = ''] = /^(.[^\p{Mn}]*)(.*)$/su.exec(cluster.text) ?? [];
    const signsFrom = cluster.advance > widest * unit ? unmarked.slice(1).search(/\p{Mc}/u) + 1 : 0;
    const base = signsFrom > 0 ? unmarked.slice(0, signsFrom) : unmarked;
    const signs = unmarked.slice(base.length);
    const narrow = marks ? Math.floor(Math.min(marksAdvance * unit, cluster.advance / 2)) : 0;
    const half = signs ? Math.floor((cluster.advance - narrow) / 2) : 0;
    const advance = cluster.advance - narrow - half;
    const contours = clusterOutline(this.#font, cluster, isTurned ? -narrow - half : 0);
    const codes = [
      this.#codeFor(base, advance, contours),
      ...(signs ? [this.#codeFor(signs, half, this.#speck(contours, isTurned ? half : -advance))] : []),
      ...(marks
        ? [this.#codeFor(marks, narrow, this.#speck(contours, isTurned ? half + narrow : -advance - half))]
        : []),
    ];
    const text = String.fromCodePoint(...codes);
    this.#textOf.set(key, text);
    return text;
  }

  /** A square upon the ink of other outlines, seen from a place that is so far to the left of where these stand. */
  #speck(contours: readonly TTF.Contour[], moved: number): TTF.Contour[] {
    const size = Math.ceil((speckSize * this.#font.face.upem) / 1000);
    const { x, y } = inkPoint(contours);
    const [left, bottom] = [x + moved, y];
    const corners = [
      [left, bottom],
      [left, bottom + size],
      [left + size, bottom + size],
      [left + size, bottom],
    ];
    return [corners.map(([cornerX = 0, cornerY = 0]) => ({ x: cornerX, y: cornerY, onCurve: true }))];
  }

  #codeFor(text: string, advance: number, contours: TTF.Contour[]): number {
    const key = JSON.stringify([text, advance, contours]);
    const code = this.#codeOf.get(key) ?? this.#codes.next(text);
    if (!this.#codeOf.has(key)) this.glyphs.push({ code, contours, advance });
    this.#codeOf.set(key, code);
    return code;
  }
}
