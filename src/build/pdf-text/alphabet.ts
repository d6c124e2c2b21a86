import { clusterOutline, inkPoint, movedLeft, type Contour } from './outline.ts';
import { isRtl, shapeClusters, type Cluster, type ShapingOptions, type ShapingFont } from './shaping.ts';

/** A glyph of the font made for a document. */
export interface CodedGlyph {
  /** The private-use code point that stands for it on the page. */
  code: number;
  /** The text that it stands for in the PDF. */
  text: string;
  contours: readonly Contour[];
  /** In font units. */
  advance: number;
}

/** Gives each new glyph of a document the next code point of Unicode's private use areas. */
export class Codes {
  /** The text that each code stands for. */
  readonly texts = new Map<number, string>();

  /** @throws where a document needs more than 6,400 + 65,534 glyphs */
  next(text: string): number {
    const index = this.texts.size;
    const code = index < 0x1900 ? 0xe000 + index : 0xf0000 + index - 0x1900;
    if (code > 0xffffd)
      throw new Error('The document has more different letters than there are codes for private use.');
    this.texts.set(code, text);
    return code;
  }

  /** Puts the real text in the place of the codes. */
  decode(coded: string): string {
    return Array.from(coded, (character) => this.texts.get(character.codePointAt(0) ?? 0) ?? character).join('');
  }
}

/** The glyph for what a font has no glyph for. */
const notDefined = 0;

/** How wide the glyph of a cluster's marks is, how wide one of a whole cluster may be, and how large a speck: in thousandths of an em. */
const marksAdvance = 40;
const widest = 800;
const speckSize = 2;

/**
 * The glyphs of one font that a document needs, one to three for each cluster.
 *
 * pdf.js takes a glyph whose text holds a non-spacing mark for one without width and puts a space after it. So a cluster
 * is drawn by a glyph that stands for its characters up to the first mark, and a narrow one stands for the rest. pdfium
 * leaves out glyphs that draw nothing, so the narrow one draws a speck, inside the ink that is there already. (One for
 * each mark would be too many: poppler takes two equal ones so near to each other for one printed twice.) pdfium
 * also sees no space beside a glyph that is four times as wide. So the vowel sign of a wide cluster has half of its width.
 */
export class Alphabet {
  readonly glyphs: CodedGlyph[] = [];
  readonly #codes: Codes;
  readonly #font: ShapingFont;
  readonly #unit: number;
  readonly #known = new Map<string, string>();
  readonly #specks = new Map<string, number>();

  constructor(font: ShapingFont, codes: Codes) {
    this.#font = font;
    this.#unit = font.unitsPerEm / 1000;
    this.#codes = codes;
  }

  /** The codes that draw a text and stand for it, or nothing where the font lacks a letter of it. */
  encode(text: string, setting: ShapingOptions): string | undefined {
    const clusters = shapeClusters(this.#font, text, setting);
    if (clusters.some(({ glyphs }) => glyphs.some(({ id }) => id === notDefined))) return undefined;
    const isTurned = isRtl(setting.script);
    return clusters.map((cluster) => this.#encodeCluster(cluster, isTurned)).join('');
  }

  /** In a text that runs from right to left, a glyph stands to the left of the one before it. */
  #encodeCluster(cluster: Cluster, isTurned: boolean): string {
    const key = JSON.stringify(cluster);
    const known = this.#known.get(key);
    if (known) return known;
    const characters = Array.from(cluster.text);
    const placeOf = (mark: RegExp): number => {
      const place = characters.findIndex((character, index) => index > 0 && mark.test(character));
      return place < 0 ? characters.length : place;
    };
    const marksFrom = placeOf(/\p{Mn}/u);
    const isWide = cluster.advance > widest * this.#unit;
    const signsFrom = isWide ? Math.min(placeOf(/\p{Mc}/u), marksFrom) : marksFrom;
    const textFrom = (start: number, end?: number): string => characters.slice(start, end).join('');
    const [signs, marks] = [textFrom(signsFrom, marksFrom), textFrom(marksFrom)];

    const contours = clusterOutline(this.#font.font, cluster);
    const ink = inkPoint(contours);
    const narrow = marks ? Math.floor(Math.min(marksAdvance * this.#unit, cluster.advance / 2)) : 0;
    const half = signs ? Math.floor((cluster.advance - narrow) / 2) : 0;
    const advance = cluster.advance - narrow - half;
    const drawn = isTurned ? movedLeft(contours, narrow + half) : contours;
    const coded = [this.#add({ text: textFrom(0, signsFrom), contours: drawn, advance })];
    if (signs) coded.push(this.#speck(signs, half, ink.x - (isTurned ? narrow : advance), ink.y));
    if (marks) coded.push(this.#speck(marks, narrow, ink.x - (isTurned ? 0 : advance + half), ink.y));
    const text = String.fromCodePoint(...coded);
    this.#known.set(key, text);
    return text;
  }

  /** A glyph for marks that are drawn already, with a speck at a place counted from where it stands itself. */
  #speck(text: string, advance: number, x: number, y: number): number {
    const key = [text, advance, x, y].join();
    const size = Math.ceil(speckSize * this.#unit);
    const corners: [number, number][] = [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
    ];
    const known = this.#specks.get(key);
    if (known) return known;
    const code = this.#add({ text, advance, contours: [corners.map(([px, py]) => ({ x: px, y: py, onCurve: true }))] });
    this.#specks.set(key, code);
    return code;
  }

  #add(glyph: Omit<CodedGlyph, 'code'>): number {
    const code = this.#codes.next(glyph.text);
    this.glyphs.push({ ...glyph, code });
    return code;
  }
}
