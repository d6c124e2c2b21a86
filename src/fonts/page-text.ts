import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { TextRule, TextRules } from './rules.ts';

/** A family in one weight. */
export interface Style {
  family: string;
  weight: number;
}

/** Told of each word of a page, as far as a browser shapes it in one piece. */
export type Reader = (
  word: string,
  /** BCP 47. */
  language: string,
  /** All that it may be shown in. */
  styles: readonly Style[],
  /** How many letters of the page stand before it. */
  before: number,
) => void;

/** What is known of an element's text: all families and all weights that it may have. */
interface Looks {
  families: readonly string[];
  weights: readonly number[];
  styles: readonly Style[];
}

/** Elements within a line of text: a word may begin before one and end within it. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'script', 'style']);
const shownAttributes = ['placeholder', 'value', 'label'];

/**
 * Reads every word of a page, in order, with the styles that it may be shown in. Where more than the page's source decides
 * of a style (what is open, hovered or printed), all that may be are named.
 */
export function readWords(document: readonly AnyNode[], rules: TextRules, language: string, read: Reader): void {
  let before = 0;
  let open: { word: string; styles: readonly Style[] } | undefined;

  const add = (text: string, { styles }: Looks, language: string): void => {
    const words = text.normalize('NFC').split(/[ \t\r\n\f]+/);
    if (words.length > 1) read(' ', language, styles, before);
    for (const [index, word] of words.entries()) {
      if (index > 0) open = undefined;
      if (!word) continue;
      read(word, language, styles, before);
      before += word.length;
      // A word that goes on from one element into the next is shaped as one where both look the same.
      open = open ? { word: open.word + word, styles: [...open.styles, ...styles] } : { word, styles };
      if (open.word !== word) read(open.word, language, open.styles, before);
    }
  };

  const visit = (nodes: readonly AnyNode[], around: Looks, language: string): void => {
    for (const node of nodes) {
      if (isText(node)) add(node.data, around, language);
      else if (isTag(node) && !unseen.has(node.name)) {
        if (!inline.has(node.name)) open = undefined;
        visitElement(node, around, language);
        if (!inline.has(node.name)) open = undefined;
      }
    }
  };

  const visitElement = (element: Element, around: Looks, outer: string): void => {
    const language = element.attribs.lang ?? element.attribs['xml:lang'] ?? outer;
    const matching = rules.rulesFor(element);
    const looks = looksWith(
      around,
      matching.filter(({ part }) => !part),
    );
    for (const [part, own] of Map.groupBy(matching, (rule) => rule.part)) {
      const text = own.map((rule) => rule.text ?? '').join(' ');
      // A part that holds no text of its own, such as the first letter, holds the element's.
      if (part) add(` ${text.trim() || textOf(element)} `, looksWith(looks, own), language);
      else if (text) add(` ${text} `, looks, language);
    }
    for (const attribute of shownAttributes) {
      const value = element.attribs[attribute];
      if (value) add(` ${value} `, looks, language);
    }
    visit(element.children, looks, language);
  };

  visit(document, { families: [], weights: [400], styles: [] }, language);
}

function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join(' ');
}

/**
 * The looks of an element, from those of its parent and its rules. Which of several rules wins is left open: all count. But
 * where one is sure to match, nothing is left of the parent's.
 */
function looksWith(around: Looks, rules: readonly TextRule[]): Looks {
  if (rules.length === 0) return around;
  const families = all(around.families, rules, (rule) => rule.families);
  const weights = all(around.weights, rules, (rule) => rule.weight);
  const styles = families.flatMap((family) => weights.map((weight) => ({ family, weight })));
  return { families, weights, styles };
}

function all<Value extends string | number>(
  around: readonly Value[],
  rules: readonly TextRule[],
  setBy: (rule: TextRule) => readonly Value[] | Value | 'inherit' | undefined,
): readonly Value[] {
  const setting = rules.filter((rule) => setBy(rule) !== undefined);
  if (setting.length === 0) return around;
  const mayKeep = setting.every((rule) => rule.isConditional) || setting.some((rule) => setBy(rule) === 'inherit');
  const set = setting.flatMap((rule) => setBy(rule) ?? []).filter((value): value is Value => value !== 'inherit');
  return [...new Set([...(mayKeep ? around : []), ...set])];
}
