import { expect, test } from '@playwright/test';
import { beginsWith, isSameWord } from '../../src/search/inflection.ts';
import { fold, formsIn, wordsOf } from '../../src/search/words.ts';
import { each } from '../support/each.ts';

const pairs = (text: string): [string, string][] =>
  text.split(',').map((pair) => pair.trim().split(' ') as [string, string]);

const spellings = pairs(
  `ज़ी जी, फ़रवरी फरवरी, गाड़ी गाडी, हिन्दी हिंदी, सम्बन्ध संबंध, सम्बंध संबंध, अङ्क अंक, पञ्च पंच, ढाँचा ढांचा, अँधेरा अंधेरा,
   गये गए, नयी नई, लिये लिए, डॉक्टर डाक्टर, Sa'ar Saar, Sa’ar saar, Sa’ar’s Saar, सा'र सार, India’s india, Netanyahu netanyahu,
   २०२५ 2025, Ya’alon Yaalon, café cafe, क्\u200dया क्या`,
);

const forms = pairs(
  `समझौता समझौते, समझौता समझौतों, साझेदारी साझेदारियों, साझेदारी साझेदारियाँ, नीति नीतियों, नीति नीतियाँ, कंपनी कंपनियों,
   घटना घटनाएँ, घटना घटनाओं, यात्रा यात्राएँ, देश देशों, बैठक बैठकें, बैठक बैठकों, मंत्री मंत्रियों, लोग लोगों, रिपोर्ट रिपोर्टें,
   क्षमता क्षमताओं, भाषा भाषाएँ, मुद्दा मुद्दे, खतरा खतरे, दौरा दौरों, वस्तु वस्तुएँ, इज़राइल इज़राइली, agreement agreements,
   company companies, policy policies, meeting meetings, signed signing`,
);

/** Each is another word, though the letters are much the same. */
const others = pairs(
  `काल कल, काल कुल, काल कला, काल काला, काल काली, कुल कुली, कल कला, सार सारा, दिल दिल्ली, बल बाल, दिन दीन, सेना सोना, मत माता,
   पता पिता, भरत भारत, मद मोदी, राज राजा, वर्ष वर्षा, मूल मूल्य, चीन चीनी, मंत्र मंत्रालय, defence defend, state states-man`,
);

test('a word is the same however it is usually spelt', () => {
  for (const [a, b] of each(spellings)) expect.soft(fold(a), `${a} ${b}`).toBe(fold(b));
});

test('the forms of one word are one word', () => {
  for (const [a, b] of each(forms)) expect.soft(isSameWord(fold(a), fold(b)), `${a} ${b}`).toBe(true);
});

test('words that differ in a vowel sign are two', () => {
  for (const [a, b] of each(others)) expect.soft(isSameWord(fold(a), fold(b)), `${a} ${b}`).toBe(false);
});

test('a word begins another only where a new letter follows', () => {
  expect(beginsWith('कालखंड', 'काल')).toBe(true);
  expect(beginsWith('काला', 'काल')).toBe(false);
  expect(beginsWith('दिल्ली', 'दिल')).toBe(false);
  expect(beginsWith('काल', 'काल')).toBe(false);
  expect(beginsWith('agreement', 'agree')).toBe(true);
});

test('a text is taken apart at what is no letter, mark or digit, and numbers from what is joined to them', () => {
  expect(formsIn('17वीं बैठक: “सह-उत्पादन”, R&D')).toEqual(['17', 'वीं', 'बैठक', 'सह', 'उत्पादन', 'r', 'd']);
  const text = 'गिदोन सा’आर से';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['गिदोन', 'सा’आर', 'से']);
});
