import type { Face } from './fonts.ts';
import { textLines } from './text-lines.ts';

/** A text of a drawing, broken into lines, at the height of its first line's baseline. */
export interface Block {
  x: number;
  y: number;
  lines: string[];
  size: number;
  leading: number;
  face: Face;
  /** What it is, for the style sheet. */
  kind: string;
  href?: string | undefined;
  lang?: string | undefined;
  /** Which point of a line stands at `x`. */
  anchor: 'start' | 'middle';
}

/** What a text looks like: its face, its size in the drawing's units, the space above it. */
export interface Look {
  face: Face;
  size: number;
  above: number;
}

/** Sets texts below one another in a column of a drawing, and knows how far down it has come. */
export class Stack {
  readonly blocks: Block[] = [];
  readonly #x: number;
  readonly #width: number;
  readonly #anchor: Block['anchor'];
  #bottom: number;

  constructor(x: number, width: number, top: number, anchor: Block['anchor'] = 'start') {
    this.#anchor = anchor;
    this.#x = x;
    this.#width = width;
    this.#bottom = top;
  }

  /** The lower edge of what stands in the column. */
  get bottom(): number {
    return this.#bottom;
  }

  /** Leaves a space. */
  skip(height: number): void {
    this.#bottom += height;
  }

  /** Sets a text, further in from the column's edge where `inset` is given. */
  async add(
    text: string,
    kind: string,
    { face, size, above }: Look,
    { inset = 0, href, lang }: { inset?: number; href?: string | undefined; lang?: string | undefined } = {},
  ): Promise<Block> {
    const leading = Math.round(size * 1.45);
    const lines = await textLines(text, face, size, this.#width - inset);
    const y = this.#bottom + above + Math.round(leading * 0.75);
    const block: Block = { x: this.#x + inset, y, lines, size, leading, face, kind, href, lang, anchor: this.#anchor };
    this.blocks.push(block);
    this.#bottom += above + lines.length * leading;
    return block;
  }
}
