import type { Element, Root } from 'hast';
import { type Language, languageDetails, languages } from '../../src/site.config.ts';
import { scriptOf } from '../../src/utils/languages.ts';
import { all, languageOf, tagOf, texts, valueOf } from './documents.ts';

/** Attributes that are read out or shown: their language is that of their element. */
const said = [
  'title',
  'alt',
  'ariaLabel',
  'aria-description',
  'ariaRoleDescription',
  'ariaValueText',
  'placeholder',
  'label',
];

const scripts = Object.fromEntries(
  languages.map((language) => [language, new RegExp(`\\p{Script=${languageDetails[language].script}}`, 'u')]),
) as Record<Language, RegExp>;

/** What of a page's head is shown or read out. */
const saidInHead = [
  'meta[name="description"]',
  'meta[property="og:title"]',
  'meta[property="og:description"]',
  'meta[property="og:site_name"]',
  'meta[property="og:image:alt"]',
  'meta[name="twitter:image:alt"]',
].join();

/**
 * Which texts and attributes of a page have letters of another script than that of the language they are said to be in.
 * @param bilingual whether the page's head speaks to readers of all languages, and so in all of them
 */
export function languageFaults(page: Root, bilingual: boolean): string[] {
  const [root, head, body] = ['html', 'head', 'body'].map((name) => all(page, name)[0]);
  if (!root || !head || !body) return ['no page'];
  const inBody = [...texts(body), ...withValues(said, all(body, '*'))].filter(([, element]) => !isMadeOfParts(element));
  const titles = [...withValues(['content'], all(head, saidInHead)), ...withValues(['title'], all(head, 'link'))];
  // The head of an entry that is not translated yet is in the entry's language.
  const isUntranslated = all(body, 'h1[lang]').some((title) => languageOf(title) !== languageOf(root));
  const inHead = bilingual || isUntranslated ? [] : [...texts(head), ...titles];
  const foreign = texts(body).flatMap(([text, element]) =>
    languageOf(element) === valueOf(root, 'lang') ? [] : [text.trim()],
  );
  // A head takes no markup: what the page shows in another language, such as the title of a report, it can only repeat.
  const ownInHead = inHead.map(([text, element]): [string, Element] => [without(foreign, text), element]);
  return [...inBody, ...ownInHead]
    .filter(([text, element]) => isForeign(withoutNames(text), languageOf(element)))
    .map(([text, element]) => `${languageOf(element)}: “${text.slice(0, 80)}” in ${tagOf(element)}`);
}

const withValues = (attributes: readonly string[], elements: readonly Element[]): [string, Element][] =>
  elements.flatMap((element) =>
    attributes
      .filter((one) => one in element.properties)
      .map((one): [string, Element] => [valueOf(element, one), element]),
  );

/** Whether a text has letters of a script that another language of the site is written in, and its own is not. */
function isForeign(text: string, language: string): boolean {
  return languages.some((other) => scriptOf(other) !== scriptOf(language) && scripts[other].test(text));
}

function without(parts: readonly string[], text: string): string {
  return parts.reduce((rest, part) => rest.replace(part, ''), text);
}

/** A text without words that it quotes, addresses on paper, and licences, which are names in Latin letters. */
function withoutNames(text: string): string {
  return text.replace(/“[^”]*”|https?:\S+|CC BY(?: \d\.\d)?|MIT/g, '');
}

/** Where an entry is not translated, the title of its mark in a drawing has the page's date before it, and takes no markup. */
function isMadeOfParts({ tagName, properties }: Element): boolean {
  return tagName === 'title' && properties.lang !== undefined;
}
