import type { JSHandle, Page } from 'playwright-core';
import { shapedScripts } from './shaping.ts';

/** A stretch of text that is to be drawn by glyphs of ours, and how the page sets it. */
export interface Run {
  text: string;
  /** ISO 15924. */
  script: string;
  /** The computed `font-family`. */
  families: string;
  weight: number;
  style: string;
  /** Whether pairs of its letters are moved together: not where the computed `font-kerning` is `none`. */
  kerned: boolean;
  /** BCP 47, or empty where the page does not say. */
  language: string;
}

/** A font made for a page. */
export interface MadeFont {
  /** The family that it stands before in every `font-family`, and the name of its own. */
  family: string;
  name: string;
  weights: [number, number];
  style: string;
  /** A TrueType file in Base64. */
  file: string;
}

/** A place of a page that holds text: a text node, or the content of a box in a page's margin. */
interface Place {
  /** Its text is the node's value or, of a style, its `content`. */
  holder: Text | CSSStyleDeclaration;
  /** Where its font family is set. */
  styled: CSSStyleDeclaration;
  /** The computed `word-spacing`. */
  wordSpacing: string;
  runs: Run[];
}

export type Places = JSHandle<Place[]>;

/** What takes the place of a run. */
export interface Coded {
  text: string;
  /** Whether it runs from right to left, which codes do not say by themselves. */
  isTurned: boolean;
  /** What is to be added to each space beside it, in em. */
  extraSpace: number;
}

/**
 * What is to be shaped: words whose letters a font joins or moves, in a group with the name of their script; and digits among
 * Devanagari where the page asks for special ones, which a font may have for one script and not for another. (Digits run
 * from left to right in every script.)
 */
const patterns = {
  run: [
    ...shapedScripts.leftToRight.map((one) => `(?<${one}>[\\p{Script=${one}}\\u0964\\u0965\\u200c\\u200d\\u25cc]+)`),
    ...shapedScripts.rightToLeft.map(
      (one) => `(?<${one}>(?:(?!\\p{Nd})\\p{Script=${one}}[\\p{M}\\u0640\\u200c\\u200d]*)+)`,
    ),
    '[0-9]+',
  ].join('|'),
  letter: '\\p{Script=Deva}',
};

/**
 * Finds the places of a page that hold shaped text and are to be printed: in its text and in the margin boxes of its
 * `@page` rules. (Text of `::before` and `::after` is not found: no script can change it in place.)
 */
export async function findPlaces(page: Page): Promise<Places> {
  return page.evaluateHandle((patterns) => {
    const letter = new RegExp(patterns.letter, 'u');
    // A digit belongs to the script of the letter before it, or at the beginning to that of the first (UAX 24, 5.2).
    const belongs = (text: string, digits: number): boolean =>
      letter.test(/\p{L}\P{L}*$/u.exec(text.slice(0, digits))?.[0] ?? /\p{L}/u.exec(text)?.[0] ?? '');
    const runsOf = (text: string, style: CSSStyleDeclaration, language: string): Run[] => {
      const hasSpecial = style.fontVariantNumeric !== 'normal';
      return [...text.matchAll(new RegExp(patterns.run, 'gu'))]
        .filter(({ 0: run, index }) => !/^[0-9]/.test(run) || (hasSpecial && belongs(text, index)))
        .map(({ 0: run, groups = {} }) => ({
          text: run,
          script: Object.keys(groups).find((script) => groups[script]) ?? 'Deva',
          families: style.fontFamily,
          weight: Number(style.fontWeight),
          style: style.fontStyle,
          kerned: style.fontKerning !== 'none',
          language,
        }));
    };

    const places: Place[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const holder = texts.currentNode as Text;
      const element = holder.parentElement as HTMLElement | SVGElement | null;
      if (!element?.checkVisibility() || element.closest('script, style, template, title, desc')) continue;
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const computed = getComputedStyle(element);
      const runs = runsOf(holder.data, computed, language);
      if (runs.length > 0) places.push({ holder, styled: element.style, wordSpacing: computed.wordSpacing, runs });
    }

    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const within = (rule: CSSRule): CSSRule[] =>
      rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(within) : [rule];
    const language = document.documentElement.lang;
    for (const pageRule of rules.flatMap(within).filter((rule) => rule instanceof CSSPageRule)) {
      // TypeScript's DOM does not know margin rules yet (https://drafts.csswg.org/cssom/#the-cssmarginrule-interface).
      const boxes = (pageRule as CSSPageRule & { cssRules: CSSRuleList }).cssRules;
      for (const { style: styled } of [...boxes] as (CSSRule & { style: CSSStyleDeclaration })[]) {
        const sample = document.body.appendChild(document.createElement('span'));
        sample.style.cssText = pageRule.style.cssText + styled.cssText;
        const computed = getComputedStyle(sample);
        const { wordSpacing } = computed;
        const runs = runsOf(styled.getPropertyValue('content'), computed, language);
        sample.remove();
        if (runs.length > 0) places.push({ holder: styled, styled, wordSpacing, runs });
      }
    }
    return places;
  }, patterns);
}

/** Every different run of the places. */
export async function textRuns(places: Places): Promise<Run[]> {
  const runs = await places.evaluate((all) => all.flatMap((place) => place.runs));
  return [...new Map(runs.map((run) => [JSON.stringify(run), run])).values()];
}

/** Loads fonts into the page and puts codes in the place of the runs' text. */
export async function putCodes(
  places: Places,
  coded: readonly [Run, Coded][],
  fonts: readonly MadeFont[],
): Promise<void> {
  const codes = coded.map(([run, code]): [string, Coded] => [JSON.stringify(run), code]);
  await places.evaluate(
    async (all, { codes, fonts }) => {
      const loaded = fonts.map(({ name, weights, style, file }) => {
        // For codes alone: how high a line is, the first font decides that has a space.
        const descriptors = { weight: weights.join(' '), style, unicodeRange: 'U+E000-F8FF, U+F0000-FFFFD' };
        return new FontFace(
          name,
          Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)),
          descriptors,
        ).load();
      });
      for (const font of await Promise.all(loaded)) document.fonts.add(font);

      // What an element within a place has of its own must not change with it.
      const own = all.flatMap(({ holder }) =>
        holder instanceof Text ? [...(holder.parentElement?.children ?? [])] : [],
      ) as HTMLElement[];
      const before = new Map(own.map((element) => [element, getComputedStyle(element).wordSpacing]));

      const codeOf = new Map(codes);
      // To the text around them, codes are to be what the words were: from right to left, and no deeper than it.
      const turned = (text: string, around: Element | null): Node => {
        const span = document.createElement('span');
        const isTurnedAround = around !== null && getComputedStyle(around).direction === 'rtl';
        span.style.cssText = `direction: rtl; unicode-bidi: ${isTurnedAround ? 'isolate-override' : 'bidi-override'}`;
        span.textContent = text;
        return span;
      };
      for (const { holder, styled, runs, wordSpacing } of all) {
        const text = holder instanceof Text ? holder.data : holder.getPropertyValue('content');
        // Text in one piece is shaped and placed as a whole: it is only parted where it turns.
        const turns: (string | Node)[] = [];
        let piece = '';
        let read = 0;
        let space = 0;
        for (const run of runs) {
          const at = text.indexOf(run.text, read);
          const code = codeOf.get(JSON.stringify(run)) ?? { text: run.text, isTurned: false, extraSpace: 0 };
          piece += text.slice(read, at);
          if (code.isTurned && holder instanceof Text) {
            turns.push(piece, turned(code.text, holder.parentElement));
            piece = '';
          } else {
            piece += code.text;
          }
          read = at + run.text.length;
          space = code.extraSpace;
        }
        piece += text.slice(read);
        if (!(holder instanceof Text)) holder.setProperty('content', piece);
        else if (turns.length > 0) holder.replaceWith(...turns, piece);
        else holder.data = piece;
        const families = runs[0]?.families ?? '';
        const made = fonts.filter(({ family }) => families.includes(family)).map(({ name }) => JSON.stringify(name));
        styled.setProperty('font-family', [...new Set(made), families].join(', '));
        // Made bolder than it is, a glyph would show its speck.
        styled.setProperty('font-synthesis', 'none');
        if (space) styled.setProperty('word-spacing', `calc(${wordSpacing} + ${space}em)`);
      }
      for (const [element, wordSpacing] of before) {
        if (!all.some(({ styled }) => styled === element.style)) element.style.wordSpacing = wordSpacing;
      }
    },
    { codes, fonts },
  );
}
