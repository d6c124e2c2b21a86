import type { JSHandle, Page } from 'playwright-core';
import { isRightToLeft } from '../../utils/languages.ts';
import type { ShapingOptions } from '../fonts/font.ts';
import { shapedScripts } from './shaping.ts';

/** A run of text in one script that needs shaping, with its style on the page. */
export interface Run extends ShapingOptions {
  text: string;
  /** The computed `font-family`. */
  families: string;
}

/** A text node with the runs in it. */
interface Place {
  node: Text;
  /** The computed `word-spacing`. */
  wordSpacing: string;
  runs: Run[];
}

/** The replacement of a run's text. */
export interface Coded {
  text: string;
  /** Whether it runs from right to left: private-use characters themselves run from left to right. */
  isTurned: boolean;
  /** To be added to each space beside the run, in em. */
  extraSpace: number;
}

/** A font for private-use characters in a family of the page. */
interface CodedFont {
  family: string;
  descriptors: FontFaceDescriptors;
  /** A TrueType file in Base64. */
  file: string;
}

/**
 * Matches what is to be shaped: words, in a group named after their script, and digits beside Devanagari where the page
 * asks for special ones, which a font may have for one script only. (Digits run from left to right in every script.)
 */
const patterns = {
  run: [
    ...shapedScripts.map((script) =>
      isRightToLeft(script)
        ? `(?<${script}>(?:(?!\\p{Nd})\\p{Script=${script}}[\\p{M}\\u0640\\u200c\\u200d]*)+)`
        : `(?<${script}>[\\p{Script=${script}}\\u0964\\u0965\\u200c\\u200d\\u25cc]+)`,
    ),
    '[0-9]+',
  ].join('|'),
  letter: '\\p{Script=Deva}',
};

/**
 * Finds the text nodes of a page that hold shaped text and are to be printed. (A script cannot change the text of
 * `::before`, `::after` and page margin boxes.)
 */
export function findPlaces(page: Page): Promise<JSHandle<Place[]>> {
  return page.evaluateHandle((patterns) => {
    const letter = new RegExp(patterns.letter, 'u');
    // A digit belongs to the script of the letter before it, or at the beginning to that of the first letter (UAX 24,
    // 5.2).
    const belongs = (text: string, digits: number): boolean =>
      letter.test(/\p{L}\P{L}*$/u.exec(text.slice(0, digits))?.[0] ?? /\p{L}/u.exec(text)?.[0] ?? '');

    const places: Place[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('script, style, template, title, desc')) continue;
      const { fontFamily: families, fontVariantNumeric, wordSpacing } = getComputedStyle(element);
      const language = element.closest('[lang]')?.getAttribute('lang') ?? 'und';
      const runs = [...node.data.matchAll(new RegExp(patterns.run, 'gu'))]
        .filter(
          ({ 0: text, index }) =>
            !/^[0-9]/.test(text) || (fontVariantNumeric !== 'normal' && belongs(node.data, index)),
        )
        .map(({ 0: text, groups = {} }) => {
          const script = Object.keys(groups).find((name) => groups[name]) ?? 'Deva';
          return { text, script, families, language };
        });
      if (runs.length > 0) places.push({ node, wordSpacing, runs });
    }
    return places;
  }, patterns);
}

/**
 * Loads fonts into the page and replaces the text of runs.
 * @param coded the replacement of each run, by the run as JSON
 */
export async function replaceRuns(
  places: JSHandle<Place[]>,
  coded: readonly [string, Coded][],
  fonts: readonly CodedFont[],
): Promise<void> {
  await places.evaluate(
    async (all, { coded, fonts }) => {
      const loaded = fonts.map(({ family, descriptors, file }) => {
        const bytes = Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0));
        // Limited to private-use characters, because the first font of a family that has a space determines the line
        // height.
        return new FontFace(family, bytes, { ...descriptors, unicodeRange: 'U+E000-F8FF, U+F0000-FFFFD' }).load();
      });
      for (const font of await Promise.all(loaded)) document.fonts.add(font);

      const codedRuns = new Map(coded);
      // The span keeps the order that the replaced words had in the text around it: from right to left, without a
      // further level of embedding.
      const turned = (text: string, around: Element): Node => {
        const span = document.createElement('span');
        const isTurnedAround = getComputedStyle(around).direction === 'rtl';
        span.style.cssText = `direction: rtl; unicode-bidi: ${isTurnedAround ? 'isolate-override' : 'bidi-override'}`;
        span.textContent = text;
        return span;
      };
      for (const { node, runs, wordSpacing } of all) {
        const element = node.parentElement;
        if (!element) continue;
        const parts: (string | Node)[] = [];
        let read = 0;
        let space = 0;
        for (const run of runs) {
          const at = node.data.indexOf(run.text, read);
          const code = codedRuns.get(JSON.stringify(run)) ?? { text: run.text, isTurned: false, extraSpace: 0 };
          parts.push(node.data.slice(read, at), code.isTurned ? turned(code.text, element) : code.text);
          read = at + run.text.length;
          space = code.extraSpace;
        }
        node.replaceWith(...parts, node.data.slice(read));
        // Makes each text one node: text in one node is shaped and placed as a whole.
        element.normalize();
        // Synthetic bold would make a glyph's speck visible.
        element.style.fontSynthesis = 'none';
        if (space === 0) continue;
        // The spacing inside other elements must stay.
        for (const child of element.children as Iterable<Element & ElementCSSInlineStyle>)
          child.style.wordSpacing ||= getComputedStyle(child).wordSpacing;
        element.style.wordSpacing = `calc(${wordSpacing} + ${space}em)`;
      }
    },
    { coded, fonts },
  );
}
