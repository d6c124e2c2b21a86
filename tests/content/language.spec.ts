import { expect, test } from '@playwright/test';
import { languageFacts, languages } from '../../src/site.config.ts';
import { hi } from '../../src/i18n/hi.ts';
import { addressesIn, builtPage } from '../support/sites.ts';

const scripts = Object.fromEntries(languages.map((language) => [language, languageFacts[language].script]));

for (const language of languages) {
  test(`every run of text on a ${language} page is marked with its language`, async ({ page }) => {
    for (const address of addressesIn('real', language)) {
      await page.setContent(builtPage('real', address));
      const wrong = await page.evaluate((scriptOf) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
          const [foreign] = Object.keys(scriptOf).filter((other) => other !== marked);
          // A title in Hindi may hold an English word (PM), which is part of it; a drawing's title and desc take no markup.
          if (node.parentElement?.closest('.source a, blockquote, svg :is(title, desc)') || !foreign) continue;
          if (new RegExp(`\\p{Script=${scriptOf[foreign] ?? ''}}`, 'u').test(text)) found.push(`${marked}: ${text.trim()}`);
        }
        return found;
      }, scripts);
      // Addresses on paper, and licences, are names in Latin letters.
      expect.soft(wrong.filter((text) => !/https?:|CC BY|MIT/.test(text)), address).toEqual([]);
    }
  });
}

test('no English sentence stands on a Hindi page outside quotations, titles and names', async ({ page }) => {
  const names = /^(Director General of Israeli Ministry of Defence|Israeli Ministry of Defen[cs]e)/;
  for (const address of addressesIn('real', 'hi')) {
    await page.setContent(builtPage('real', address));
    const english = await page.locator('main [lang=en]:not(blockquote, .source *, .sources *, .spellings *, .other-names *, .quote blockquote *)').allInnerTexts();
    const sentences = english.filter((text) => text.trim().split(/\s+/).length > 3 && !names.test(text));
    expect.soft(sentences, address).toEqual([]);
  }
});

test('the interface has no Latin letters in Hindi, licences aside', () => {
  const values = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? values(value) : [],
    );
  const latin = values(hi).filter((value) => /\p{Script=Latin}/u.test(value));
  expect(latin).toEqual([hi.licences]);
});
