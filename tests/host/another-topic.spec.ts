import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../src/i18n/index.ts';
import { countryName } from '../../src/i18n/names.ts';
import { languages } from '../../src/site.config.ts';
import { siteDefinitions, urlOf } from '../support/sites.ts';

const en = messages('en');

/** Words of the real topic. Where one ends is left open: agreements, समझौतों. */
const ofRealTopic =
  /(?<![\p{L}\p{M}])(?:India\b|Israel|MoU\b|Tel Aviv|memorand|agreement|treat(?:y|ies)\b|defen[cs]e|militar|minist(?:er|r)|government|cooperation|talks\b|bilateral|co-chairs|main reports|भारत|इज़राइल|समझौत|ज्ञापन|रक्षा|सैन्य|सहयोग|मंत्राल|मंत्री|सरकार|बातचीत)/giu;

/** The country of the made-up villages. */
const countries = languages.map((language) => countryName('IN', language).toLowerCase());

/** The words of the real topic in a file. */
const wordsIn = (file: string): string[] =>
  (readFileSync(file, 'utf8').normalize().match(ofRealTopic) ?? []).map((word) => word.toLowerCase());

test('nothing under src/ knows the topic', () => {
  const files = globSync('src/**/*.{ts,mjs,astro,css}');
  expect(files.flatMap((file) => wordsIn(file).map((word) => `${file}: ${word}`))).toEqual([]);
});

test('the site of another topic has no word of the real one but those that its own content has', () => {
  const { CONTENT_DIR, OUT_DIR } = siteDefinitions.topic.environment;
  const own = new Set([...globSync(`${CONTENT_DIR}/**/*.{md,mdx,yaml}`).flatMap(wordsIn), ...countries]);
  const files = globSync(`${OUT_DIR}/**/*.{html,md,json,xml,csv}`).concat(join(OUT_DIR, 'llms.txt'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => wordsIn(file).flatMap((word) => (own.has(word) ? [] : `${file}: ${word}`)))).toEqual(
    [],
  );
});

test('another topic makes its own site, below its own base path', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/`);
  await expect(page.locator('h1')).toContainText('Two libraries share their books');
  await page.locator('.areas').getByRole('link', { name: 'Reading hours' }).click();
  await expect(page).toHaveURL(`${urlOf('topic')}en/sectors/reading-hours/`);
});

test('an entry without translation shows the original, marked and said, and stays out of search', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/meetings/autumn/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'hi');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'hi');
  await expect(page.locator('.notice')).toContainText(en.notTranslated('Hindi'));
  const original = 'https://topic.example/books/hi/meetings/autumn/';
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', original);
  await expect(page.locator('link[hreflang=en]')).toHaveCount(0);
  await expect(page.locator('link[hreflang=hi]')).toHaveAttribute('href', original);
});

test('an entry without translation among others is marked and said in its place', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/timeline/`);
  const event = page.locator('#fair');
  await expect(event.locator('.entry-heading span')).toHaveAttribute('lang', 'hi');
  await expect(event.locator('.prose')).toHaveAttribute('lang', 'hi');
  await expect(event.locator('.notice a')).toHaveAttribute('href', '/books/hi/timeline/#fair');
  await expect(page.locator('#opening .notice')).toHaveCount(0);
});

test('a translation made from an earlier text says so, and others do not', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/sectors/reading-hours/`);
  await expect(page.locator('.notice')).toContainText(en.translationOutdated);
  await page.goto(`${urlOf('topic')}en/meetings/spring/`);
  await expect(page.locator('.notice')).toHaveCount(0);
});
