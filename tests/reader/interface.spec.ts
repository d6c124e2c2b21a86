import { expect, test } from '@playwright/test';
import { hi } from '../../src/i18n/hi.ts';
import { all, everyDocument, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';

test('no English sentence stands on a Hindi page outside quotations, titles and names', () => {
  const elsewhere = 'blockquote, .cite *, .source *, .sources *, .spellings *, .other-names *, .quote blockquote *';
  for (const [path, page] of each(everyDocument('topic', 'hi/'))) {
    const left = new Set(all(page, elsewhere));
    const english = all(page, 'main [lang=en]')
      .filter((one) => !left.has(one))
      .map((one) => textOf(one));
    const sentences = english.filter((text) => text.trim().split(/\s+/).length > 3);
    expect.soft(sentences, path).toEqual([]);
  }
});

/** What is known by its Latin letters alone. */
const latinNames = /\b(?:UTF-8|LaTeX|BibTeX|biblatex|JabRef|Zotero)\b/g;

test('the interface has no Latin letters in Hindi, but in licences and a few names', () => {
  const values = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? values(value) : [],
    );
  const latin = values(hi).filter((value) => /\p{Script=Latin}/u.test(value.replace(latinNames, '')));
  expect(latin).toEqual([hi.licences]);
});
