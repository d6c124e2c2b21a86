import { clusterOutline, inkPoint, type Contour } from './outline.ts';
import { shapeClusters, type Cluster, type ShapingFont } from './shaping.ts';

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

/**
 * How wide a mark's own glyph is at most, how wide those of one cluster are together, and how large a speck is, in
 * thousandths of an em. pdf.js takes a mark for as wide as nothing, and what it does not know to be filled for a space from
 * 102 on.
 */
const markAdvance = 40;
const marksAdvance = 80;
const speckSize = 2;

/**
 * The glyphs of one font that a document needs, one for each cluster.
 *
 * pdf.js takes a glyph whose text holds a non-spacing mark for one without width and puts a space after it. So a cluster
 * is drawn by a glyph that stands for its letters up to the first mark, and each further character has a narrow glyph of
 * its own. pdfium leaves out glyphs that draw nothing, so these draw a speck, inside the ink that is there already.
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

  /** The codes that draw a text and stand for it. */
  encode(text: string, language: string): string {
    return shapeClusters(this.#font, text, language)
      .map((cluster) => this.#encodeCluster(cluster))
      .join('');
  }

  #encodeCluster(cluster: Cluster): string {
    const key = JSON.stringify(cluster);
    const known = this.#known.get(key);
    if (known) return known;
    const characters = Array.from(cluster.text);
    const firstMark = characters.findIndex((character) => /\p{Mn}/u.test(character));
    const marksFrom = firstMark < 0 ? characters.length : Math.max(firstMark, 1);
    const marks = characters.slice(marksFrom);

    const contours = clusterOutline(this.#font.font, cluster);
    const widest = Math.min(markAdvance * this.#unit, (marksAdvance * this.#unit) / marks.length);
    const narrow = Math.floor(Math.min(widest, cluster.advance / (marks.length + 1)));
    const advance = cluster.advance - marks.length * narrow;
    const text = characters.slice(0, marksFrom).join('');
    const body = this.#add({ text, contours, advance });
    const ink = inkPoint(contours);
    const specks = marks.map((mark, index) => this.#speck(mark, narrow, ink.x - advance - index * narrow, ink.y));
    const coded = String.fromCodePoint(body, ...specks);
    this.#known.set(key, coded);
    return coded;
  }

  /** A glyph for a mark that is drawn already, with a speck at a place counted from where it stands itself. */
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
