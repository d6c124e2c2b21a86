import { expect, test } from '@playwright/test';
import { readingMinutes, wordCount } from '../../src/i18n/reading-time.ts';
import { languageDetails, languages } from '../../src/site.config.ts';

test('a word is one word whatever signs its letters carry', () => {
  expect(wordCount('ज़ी न्यूज़ ने 4 नवंबर को लिखा: “क्षमताएँ ढूँढीं”।', 'hi')).toBe(9);
  expect(wordCount('Sa’ar met the ministry’s team on 4 November – twice.', 'en')).toBe(9);
});

test('marks and spaces are no words', () => {
  for (const language of languages) expect(wordCount(' — । … “” 	\n', language)).toBe(0);
});

for (const language of languages) {
  test(`reading time is in whole minutes, at least one (${language})`, () => {
    const minutes = (count: number) => readingMinutes('शब्द word '.repeat(count / 2), language);
    const { wordsPerMinute } = languageDetails[language];
    expect(minutes(0)).toBe(1);
    expect(minutes(wordsPerMinute)).toBe(1);
    expect(minutes(wordsPerMinute * 3)).toBe(3);
    expect(minutes(wordsPerMinute * 3 + 40)).toBe(3);
    expect(minutes(wordsPerMinute * 4 - 40)).toBe(4);
  });
}
