import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { messages } from '../../src/i18n/index.ts';
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
const sourceFile = (id: string): SourceFile => yamlFile(`${CONTENT_DIR}/sources/${id}.yaml`) as SourceFile;

for (const language of languages) {
  const t = messages(language);

  test(`the mark of a citation opens its sources, and closing them leaves the reader where they were (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
    for (const id of ['village-post', 'river-news']) {
      const { publisher, published, language: written, url } = sourceFile(id);
      const name = publisher[language] ?? '';
      const mark = page.locator('.prose').getByRole('button', { name }).first();
      await mark.scrollIntoViewIfNeeded();
      const place = await mark.boundingBox();
      expect(Math.min(place?.width ?? 0, place?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await mark.click();
      const list = page.locator('.cited-sources:popover-open');
      const source = list.locator('li', { hasText: name });
      await expect(source.getByText(t.undated)).toHaveCount(published ? 0 : 1);
      await expect(source.getByText({ hi: 'अंग्रेज़ी', en: 'Hindi' }[language])).toHaveCount(written === language ? 0 : 1);
      await expect(source.locator('a[rel~=external]')).toHaveAttribute('href', url);
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await expect(mark).toBeFocused();
      expect(await mark.boundingBox()).toEqual(place);
      await mark.click();
      await list.getByRole('button', { name: t.close }).click();
      await expect(list).toBeHidden();
    }
  });

  test(`on paper numbers lead to the sources, each with its headline and its address (${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
    await expect(page.locator('.source-button:visible')).toHaveCount(0);
    for (const id of ['village-post', 'river-news']) {
      const { publisher, title, url } = sourceFile(id);
      const place = await placeOfSource(page, id);
      await expect(page.locator(`.prose a[href="#${place}"]`).first()).toBeVisible();
      const entry = page.locator(`#${place}`);
      await expect(entry).toContainText(publisher[language] ?? '');
      await expect(entry).toContainText(title ?? new URL(url).hostname);
      const address = await entry
        .locator('a[rel~=external]')
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(address).toContain(url);
    }
  });

  test(`the list of sources leads to what is known of each (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${language}/meetings/spring/`);
    const all = page.locator('.references');
    await expect(all).toBeHidden();
    await page.getByRole('button', { name: t.references }).click();
    await expect(all).toBeVisible();
    await page
      .locator(`#${await placeOfSource(page, 'village-post')}`)
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/sources/#village-post`);
    await expect(page.locator(':target')).toContainText(sourceFile('village-post').title ?? '');
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
    const button = page.locator('.definition-button[popovertarget=term-loan]');
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
  const { firstReports, sourceKinds } = messages('en');
  await page.goto(`${urlOf('topic')}en/sources/`);
  await expect(page.locator('.page-text section > h2')).toHaveText([
    firstReports,
    sourceKinds.news.many,
    sourceKinds.background.many,
  ]);
  await expect(page.locator('#river-news .source')).toHaveText(
    'River Times page · Hindi · no date given river-times.example',
  );
  await page.goto(`${urlOf('topic')}hi/sources/`);
  await expect(page.locator('#river-news .publisher')).toHaveText('पृष्ठ: नदी टाइम्स');
});
