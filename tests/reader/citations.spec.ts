import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { placeOfSource } from '../support/citations.ts';
import { entryFiles, yamlFile } from '../support/content.ts';
import { addresses, builtPage, urlOf } from '../support/sites.ts';

interface SourceFile {
  publisher: Record<string, string>;
  title?: string;
  url: string;
}

for (const language of languages) {
  test(`a citation leads to its source and back (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/meetings/jwg-17-2025/`);
    const place = await placeOfSource(page, 'swadesi-pti-mou');
    const citation = page.locator(`.citation a[href="#${place}"]`).first();
    const number = await citation.innerText();
    const id = (await citation.getAttribute('id')) ?? '';
    await citation.click();
    const entry = page.locator(`#${place}`);
    await expect(entry).toBeInViewport();

    const { publisher, title, url } = yamlFile('content/sources/swadesi-pti-mou.yaml') as SourceFile;
    await expect(entry).toContainText(publisher[language] ?? '');
    await expect(entry).toContainText(wordsIn(language).undated);
    await expect(entry).toContainText(language === 'hi' ? '(अंग्रेज़ी)' : '(English)');
    const line = await entry.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element) + 1);
    expect(String(line)).toBe(number);

    await entry.locator(`.back-link[href="#${id}"]`).click();
    await expect(page.locator(`#${id}`)).toBeInViewport();

    await entry.getByRole('link').first().click();
    await expect(page.getByRole('link', { name: title ?? '' })).toHaveAttribute('href', url);
  });

  test(`a page with few sources says of each where it is to be read (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/sectors/training/`);
    const sources = page.locator('.references li');
    for (const source of await sources.all()) await expect(source.locator('a[rel~=external]')).toHaveCount(1);
    expect(await sources.count()).toBeGreaterThan(3);
  });
}

test('on every page the numbers run in order of first use, and each has its entry', () => {
  for (const address of addresses('real')) {
    const html = builtPage('real', address);
    const uses = [...html.matchAll(/href="#source-([^"]*)" role="doc-noteref">(\d+)</g)];
    const first = [...new Set(uses.map(([, , number]) => Number(number)))];
    expect.soft(first, address).toEqual(first.map((_, index) => index + 1));
    const listed = [...html.matchAll(/<li id="source-([^"]*)"/g)].map(([, id]) => id);
    expect.soft(listed, address).toEqual([...new Set(uses.map(([, id]) => id))]);
  }
});

for (const language of languages) {
  const mou = entryFiles('content', 'glossary', language).find(({ slug }) => slug === 'mou');
  const definition = String(mou?.fields.definition);

  test(`a term's definition opens where it is used, by mouse and by keyboard (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/`);
    const popover = page.locator('#term-mou');
    const button = page.locator('[popovertarget=term-mou]');
    await expect(popover).toBeHidden();
    await button.click();
    await expect(popover).toBeVisible();
    await expect(popover).toContainText(definition);
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(popover).toBeVisible();
    await popover.getByRole('link').click();
    await expect(page).toHaveURL(`${urlOf('real')}${language}/glossary/mou/`);
    await expect(page.locator('main')).toContainText(definition);
  });

  test(`a term is a plain link besides, and other entries are linked in the page's language (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('real')}${language}/`);
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/glossary/[a-z]`));
    await page.goto(`${urlOf('real')}${language}/meetings/jwg-17-2025/`);
    await page.locator('.prose a[href*="/sectors/artificial-intelligence/"]').first().click();
    await expect(page).toHaveURL(`${urlOf('real')}${language}/sectors/artificial-intelligence/`);
  });
}

test('the register leads to each source, whose page shows everything that rests on it', async ({ page }) => {
  await page.goto(`${urlOf('real')}en/sources/`);
  await page.locator('#dainik-bharat-24').getByRole('link').click();
  await page.getByRole('link', { name: 'Training', exact: true }).click();
  await expect(page).toHaveURL(`${urlOf('real')}en/sectors/training/`);
});
