import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { hi } from '../../src/i18n/hi.ts';
import { countryName, listed } from '../../src/i18n/names.ts';
import { formatPartialDate } from '../../src/utils/partial-date.ts';
import { all, everyDocument, languageOf, textOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';

type Value = string | number | boolean | undefined;
type Message = (...values: Value[]) => unknown;

const dates = ['2025', '2025-11', '2025-11-04'].map((date) => formatPartialDate(date, 'hi'));
const counts = [1, 2, 3, 21];
const nouns = ['भारत', 'निर्मला सीतारमण', 'समाचार संस्थाएँ'];

/** The values that pages fill in, by the name of a message's parameter. */
const samples: Record<string, readonly Value[]> = {
  ...Object.fromEntries(['date', 'first', 'from', 'to', 'year'].map((name) => [name, dates])),
  ...Object.fromEntries(
    ['count', '_count', 'all', 'entries', 'minutes', 'naming', 'pages', 'reports', 'shown'].map((name) => [
      name,
      counts,
    ]),
  ),
  ...Object.fromEntries(
    ['address', 'language', 'name', 'publisher', 'site', 'term', 'title'].map((name) => [name, nouns]),
  ),
  several: [2, 3, 21],
  bytes: [900, 81_920],
  country: ['IN', 'JP'].map((code) => countryName(code, 'hi')),
  each: [listed(nouns, 'hi')],
  filled: [true, false],
  places: [listed(nouns.slice(0, 2), 'hi'), listed(nouns, 'hi')],
  size: ['2 केबी'],
  version: ['2.0.0'],
};

/** Messages about a person, a country or a publisher, whose gender they cannot know. */
const aboutSomebody = new Set(['country', 'name', 'publisher']);

const months = 'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर';
const letter = '[\\p{L}\\p{M}]';

/** What a message put together by code can get wrong, and how it looks. */
const faults: Readonly<Record<string, RegExp>> = {
  'a day takes को': new RegExp(`\\d{1,2}\\s(?:${months})(?:\\s\\d{4})?\\sमें(?!${letter})`, 'u'),
  'no comma stands before और in a list': /, और [^,।]*$/u,
  'one thing is not several': new RegExp(`(?<![\\d.,:–-])1\\s(?!में)${letter}+(?:ियाँ|ियों|ें|ों|एँ|ओं)(?!${letter})`, 'u'),
  'a Hindi sentence ends in a danda': new RegExp(`\\p{Script=Devanagari}{3,}\\.(?:\\s|$)`, 'u'),
  'a name is not followed by its number without a mark': new RegExp(
    `(?<!कुल|सभी|से|लगभग|सबसे नई|या|और|${letter}की|के|में|पर)\\s\\d+\\s(?:रिपोर्टें|घटनाएँ|प्रविष्टियाँ|कथन)(?!${letter})`,
    'u',
  ),
};

const agrees = new RegExp(
  `(?<!${letter})(?:आ(?:या|ई|ए|ईं)|(?:रह|कह|कर|बत|दे)${letter}*(?:ता|ती|ते)|था|थी|थे)(?!${letter})`,
  'u',
);

test('every message in Hindi is grammatical with each value that it can be given', () => {
  const found = each(messagesOf(hi)).flatMap(([path, text, names]) => {
    const ofNames = names.some((name) => aboutSomebody.has(name)) && agrees.test(text);
    return [...faultsOf(text), ...(ofNames ? ['no verb agrees with a name whose gender nobody knows'] : [])].map(
      (fault) => `${path}: ${fault}: ${text}`,
    );
  });
  expect(found).toEqual([]);
});

/** Frames of English sentences, and words for which the site has another: content/site.hi.yaml has them for entries. */
const frames =
  /पढ़[ीे] ग[ईए] (?:रिपोर्ट|स्रोत|किसी)|का नाम (?:नहीं )?ले(?:ता|ती)|के नाम देत[ाी]|आधार रिपोर्ट|इस साइट पर आशय|दोनों में से कोई रिपोर्ट|के सबसे निकट|ज्ञापन के क्रम में|द्वारा उद्धृत|योजक चिह्न|रेखाचित्र|आकृति|नतीज|ज़िक्र|ज़रिये|काग़ज़|मेनू|अपने-आप|डेस्क/gu;

test('the interface, the messages and the guides for editors keep to the words of the site', () => {
  const texts = ['src/{i18n,admin,collections}/**/*.ts', 'tools/**/*.ts', 'CONTRIBUTING.hi.md', 'content/README.hi.md'];
  const found = each(texts.flatMap((pattern) => globSync(pattern))).flatMap((file) =>
    (readFileSync(file, 'utf8').match(frames) ?? []).map((frame) => `${file}: ${frame}`),
  );
  expect(found).toEqual([]);
});

test('words in a list are joined as each language joins them', () => {
  expect(listed(['अ', 'आ', 'इ'], 'hi')).toBe('अ, आ और इ');
  expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});

test('what pages put together in Hindi is grammatical', () => {
  const blocks = 'p, li, dt, dd, td, th, figcaption, summary, h1, h2, h3';
  const found = each(everyDocument('topic', 'hi/')).flatMap(([path, page]) => {
    const shown = all(page, blocks).filter((one) => languageOf(one) === 'hi');
    const descriptions = all(page, 'meta[name=description]').map((one) => valueOf(one, 'content'));
    const texts = new Set([...shown.map((one) => textOf(one, '[lang=en]')), ...descriptions]);
    return [...texts].flatMap((text) => faultsOf(text).map((fault) => `${path}: ${fault}: ${text}`));
  });
  expect(found).toEqual([]);
});

const faultsOf = (text: string): string[] => Object.keys(faults).filter((rule) => faults[rule]?.test(text));

/** Every message, those that are put together once with each value, and the names of what they are given. */
function messagesOf(words: object, path = ''): [path: string, text: string, names: readonly string[]][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string, readonly string[]][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value, []]];
    if (typeof value === 'function') {
      const names = parametersOf(value as Message);
      return variants(names).map((values) => [here, String((value as Message)(...values)), names]);
    }
    return typeof value === 'object' && value ? messagesOf(value, here) : [];
  });
}

/** The names of a function's parameters, as its source has them. */
function parametersOf(message: Message): string[] {
  const [, list = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(message.toString()) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Every combination of sample values for some parameters. */
function variants(names: readonly string[]): Value[][] {
  return names.reduce<Value[][]>(
    (rows, name) => {
      const values = samples[name];
      if (!values) throw new Error(`Add sample values of “${name}” to this test: a message has such a parameter.`);
      return rows.flatMap((row) => values.map((value) => [...row, value]));
    },
    [[]],
  );
}
