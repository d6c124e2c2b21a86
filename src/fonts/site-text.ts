import { faceFor, facesFor, type Face } from './faces.ts';
import { addNeeds, codePointsOf, needsOf, spellings, type Needs } from './glyphs.ts';
import type { Reader, Style } from './page-text.ts';
import type { WholeFont } from './whole-font.ts';

/** A font file of the built site. */
export interface WholeFace extends Face {
  whole: WholeFont;
}

/** A font, or its signs or its letters alone, by the font's address. */
export interface PartOfFont {
  url: string;
  part: 'all' | 'signs' | 'letters';
}

/** What a document needs of each part of a font that its text is shown in, by the part's name. */
export type DocumentNeeds = Map<string, PartNeeds>;

interface PartNeeds extends Needs {
  glyphs: Set<number>;
  passed: Set<number>;
  codePoints: Set<number>;
  /** Whether its first letters are among them. */
  isEarly: boolean;
}

/** The name of a part of a font in `DocumentNeeds`. */
export function nameOf({ url, part }: PartOfFont): string {
  return `${url} ${part}`;
}

/** A piece of a word, with what it needs. */
interface Piece {
  name: string;
  needs: Needs;
}

const kinds = { all: /.+/gsu, signs: /[^\p{L}\p{M}]+/gu, letters: /[\p{L}\p{M}]+/gu };

/** Reads documents, and shapes each word once. */
export class TextReader {
  readonly #known = new Map<string, Map<string, readonly Piece[]>>();

  /**
   * Tells how to read a document.
   * @param faces those that it declares
   * @param features OpenType's features that it asks for, in each combination
   * @param needs what its words need is added to it
   * @param firstLetters how many letters count as early
   */
  read(
    faces: readonly WholeFace[],
    features: readonly (readonly string[])[],
    needs: DocumentNeeds,
    firstLetters: number,
  ): Reader {
    const seen = new Set<readonly Piece[]>();
    return (word, language, styles, before) => {
      for (const style of styles) {
        const pieces = this.#piecesOf(word, language, style, faces, features);
        if (seen.has(pieces)) continue;
        seen.add(pieces);
        for (const { name, needs: own } of pieces) {
          let all = needs.get(name);
          if (!all) {
            all = { glyphs: new Set(), passed: new Set(), codePoints: new Set(), isEarly: before < firstLetters };
            needs.set(name, all);
          }
          addNeeds(all, own);
        }
      }
    };
  }

  #piecesOf(
    word: string,
    language: string,
    style: Style,
    faces: readonly WholeFace[],
    features: readonly (readonly string[])[],
  ): readonly Piece[] {
    const place = JSON.stringify([style, language, features]);
    let known = this.#known.get(place);
    if (!known) this.#known.set(place, (known = new Map<string, readonly Piece[]>()));
    const found = known.get(word);
    if (found) return found;
    const pieces = cut(word, facesFor(faces, style.family, style.weight)).flatMap(({ face, text }) =>
      (['all', 'signs', 'letters'] as const).flatMap((part) =>
        (text.match(kinds[part]) ?? []).map((piece) => ({
          name: nameOf({ url: face.url, part }),
          needs: needsOf(face.whole, piece, language, features),
        })),
      ),
    );
    known.set(word, pieces);
    return pieces;
  }
}

/** A word in pieces that are each in one file, as a browser shapes it. What no file has is left out. */
function cut(word: string, faces: readonly WholeFace[]): { face: WholeFace; text: string }[] {
  const pieces: { face: WholeFace; text: string }[] = [];
  let last: { face: WholeFace; text: string } | undefined;
  for (const character of word) {
    const named = faceFor(faces, character.codePointAt(0) ?? 0);
    const face = named && has(named, character) ? named : undefined;
    if (face && face === last?.face) last.text += character;
    else if (face) pieces.push((last = { face, text: character }));
    else last = undefined;
  }
  return pieces;
}

/** Whether a font has a letter, in one piece or in several. */
function has({ whole: { characters } }: WholeFace, letter: string): boolean {
  return spellings(letter).some((form) => codePointsOf(form).every((one) => characters.has(one)));
}
