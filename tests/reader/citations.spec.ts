import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { placeOfSource } from '../support/citations.ts';
import { yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { readEntry } from '../support/entry-file.ts';
import { addresses, builtPage, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

interface SourceFile {
  publisher: Record<string, string>;
  title?: string;
  url: string;
  language: string;
  published?: string;
}

const { CONTENT_DIR } = siteDefinitions.topic.environment;

for (const language of languages) {
  test(`a citation leads to its source, what is known of it and back (${language})`, async ({ page }) => {
    for (const id of ['village-post', 'river-news']) {
      await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
      const place = await placeOfSource(page, id);
      const citation = page.locator(`.citation a[href="#${place}"]`).first();
      const number = await citation.innerText();
      const back = (await citation.getAttribute('id')) ?? '';
      await citation.click();
      const entry = page.locator(`#${place}`);
      await expect(entry).toBeInViewport();

      const source = yamlFile(`${CONTENT_DIR}/sources/${id}.yaml`) as SourceFile;
      await expect(entry).toContainText(source.publisher[language] ?? '');
      await expect(entry.getByText(wordsIn(language).undated)).toHaveCount(source.published ? 0 : 1);
      const foreign = { hi: '(अंग्रेज़ी)', en: '(Hindi)' }[language];
      await expect(entry.getByText(foreign)).toHaveCount(source.language === language ? 0 : 1);
      await expect(entry.locator('a[rel~=external]')).toHaveAttribute('href', source.url);
      const line = await entry.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element) + 1);
      expect(String(line)).toBe(number);

      await entry.locator(`.back-link[href="#${back}"]`).click();
      await expect(page.locator(`#${back}`)).toBeInViewport();

      await entry.getByRole('link').first().click();
      await expect(page).toHaveURL(`${urlOf('topic')}${language}/sources/#${id}`);
      const report = page.locator(':target');
      await expect(report).toBeInViewport();
      await expect(report).toContainText(source.title ?? '');
      await expect(report.locator('a[rel~=external]')).toHaveAttribute('href', source.url);
    }
  });
}

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  test(`${name}: on every page the numbers run in order of first use, and each has its entry`, () => {
    for (const address of each(addresses(name))) {
      const html = builtPage(name, address);
      const uses = [...html.matchAll(/href="#source-([^"]*)" role="doc-noteref">(\d+)</g)];
      const first = [...new Set(uses.map(([, , number]) => Number(number)))];
      expect.soft(first, address).toEqual(first.map((_, index) => index + 1));
      const listed = [...html.matchAll(/<li id="source-([^"]*)"/g)].map(([, id]) => id);
      expect.soft(listed, address).toEqual([...new Set(uses.map(([, id]) => id))]);
    }
  });
}

for (const language of languages) {
  const definition = String(readEntry(`${CONTENT_DIR}/glossary/loan.${language}.md`).fields.definition);

  test(`a term's definition opens where it is used, by mouse and by keyboard (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
    const popover = page.locator('#term-loan');
    const button = page.locator('[popovertarget=term-loan]');
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
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/glossary/#loan`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(definition);
  });

  test(`a term is a plain link besides, and other entries are linked in the page's language (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#[a-z]`));
    await page.goBack();
    await page.locator('.prose a[href*="/sectors/"]').click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/sectors/reading-hours/`);
  });
}

test('the register shows everything that rests on a source when it is asked for', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/sources/`);
  await page.locator('#village-post summary').click();
  await page.getByRole('link', { name: 'Reading hours', exact: true }).click();
  await expect(page).toHaveURL(`${urlOf('topic')}en/sectors/reading-hours/`);
});

test('the register lists the first reports, then each kind; a source without a headline is called by what it is', async ({
  page,
}) => {
  const { firstReports, sourceKinds } = wordsIn('en');
  await page.goto(`${urlOf('topic')}en/sources/`);
  await expect(page.locator('.page-text h2')).toHaveText([
    firstReports,
    sourceKinds.news.many,
    sourceKinds.background.many,
  ]);
  await expect(page.locator('#river-news .source')).toHaveText(
    'River Times page, no date given (Hindi), river-times.example',
  );
  await page.goto(`${urlOf('topic')}hi/sources/`);
  await expect(page.locator('#river-news .publisher')).toHaveText('नदी टाइम्स का पृष्ठ');
});
