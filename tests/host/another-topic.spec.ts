import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { messages } from '../../src/i18n/index.ts';
import { urlOf } from '../support/sites.ts';

const en = messages('en');

test('nothing under src/ knows the topic', () => {
  const files = globSync('src/**/*.{ts,astro,css}');
  const knowing = files.filter((file) => /India|Israel|MoU|Tel Aviv|भारत|इज़राइल/u.test(readFileSync(file, 'utf8')));
  expect(knowing).toEqual([]);
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
