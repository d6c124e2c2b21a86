import type { Document, Element } from 'domhandler';
import { languageFacts, languages, type Language } from '../../src/site.config.ts';
import { all } from './documents.ts';
import { languageOf, tagOf, texts } from './pages-as-trees.ts';

/** Attributes that are read out or shown: their language is that of their element. */
const said = [
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
];

const scripts = Object.fromEntries(
  languages.map((language) => [language, new RegExp(`\\p{Script=${languageFacts[language].script}}`, 'u')]),
) as Record<Language, RegExp>;

/** What of a page's head is shown or read out. */
const saidInHead =
  'meta:is([name="description"], [property="og:title"], [property="og:description"], [property="og:site_name"], [property="og:image:alt"], [name="twitter:image:alt"])';

/**
 * Which texts and attributes of a page have letters of another script than that of the language they are said to be in.
 * @param bilingual whether the page's head speaks to readers of all languages, and so in all of them
 */
export function languageFaults(page: Document, bilingual: boolean): string[] {
  const [root, head, body] = ['html', 'head', 'body'].map((name) => all(page, name)[0]);
  if (!root || !head || !body) return ['no page'];
  const attributes = said.flatMap((attribute) => withValues(attribute, all(body, `[${attribute}]`)));
  const inBody = [...texts(body), ...attributes].filter(([, element]) => !isMadeOfParts(element));
  const titles = [...withValues('content', all(head, saidInHead)), ...withValues('title', all(head, 'link[title]'))];
  // The head of an entry that is not translated yet is in the entry's language.
  const isUntranslated = all(body, 'h1[lang]').some((title) => languageOf(title) !== languageOf(root));
  const inHead = bilingual || isUntranslated ? [] : [...texts(head), ...titles];
  const foreign = texts(body).flatMap(([text, element]) =>
    languageOf(element) === root.attribs.lang ? [] : [text.trim()],
  );
  // A head takes no markup: what the page shows in another language, such as the title of a report, it can only repeat.
  const ownInHead = inHead.map(([text, element]): [string, Element] => [without(foreign, text), element]);
  return [...inBody, ...ownInHead]
    .filter(([text, element]) => isForeign(withoutNames(text), languageOf(element)))
    .map(([text, element]) => `${languageOf(element)}: “${text.slice(0, 80)}” in ${tagOf(element)}`);
}

const withValues = (attribute: string, elements: readonly Element[]): [string, Element][] =>
  elements.map((element) => [element.attribs[attribute] ?? '', element]);

/** Whether a text has letters of a script that another language of the site is written in. */
function isForeign(text: string, language: string): boolean {
  return languages.some((other) => other !== language && scripts[other].test(text));
}

function without(parts: readonly string[], text: string): string {
  return parts.reduce((rest, part) => rest.replace(part, ''), text);
}

/** A text without words that it quotes, addresses on paper, and licences, which are names in Latin letters. */
function withoutNames(text: string): string {
  return text.replace(/“[^”]*”|https?:\S+|CC BY(?: \d\.\d)?|MIT/g, '');
}

/** Where an entry is not translated, the title of its mark in a drawing has the page's date before it, and takes no markup. */
function isMadeOfParts({ name, attribs }: Element): boolean {
  return name === 'title' && attribs.lang !== undefined;
}
