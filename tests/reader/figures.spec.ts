import { expect, test, type Locator } from '@playwright/test';
import { languageDetails, languages } from '../../src/site.config.ts';
import { all, documentOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { breaches, specimen } from '../support/figure-specimen.ts';
import { figureFaults } from '../support/figures.ts';
import { addresses, urlOf } from '../support/sites.ts';

const scripts = Object.fromEntries(languages.map((language) => [language, languageDetails[language].script]));
const widths = [360, 768, 1280];

const addressesWithFigures = (): string[] =>
  addresses('topic').filter((address) => all(documentOf('topic', address), 'figure > svg').length > 0);

test('every figure can be seen, on paper too, and says in words what it draws', async ({ page }) => {
  for (const address of each(addressesWithFigures())) {
    await page.goto(urlOf('topic') + address);
    for (const width of each(widths)) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(figureFaults, scripts), `/${address} at ${width} pixels`).toEqual([]);
      for (const figure of each(await page.locator('figure:has(> svg)').all())) {
        // The timeline is not drawn on a phone.
        if (width > 360 || (await figure.isVisible())) await readsInOrder(figure);
      }
    }
    await page.emulateMedia({ media: 'print' });
    expect.soft(await page.evaluate(figureFaults, scripts), `/${address} on paper`).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('each language draws the same figures', () => {
  const drawn = addressesWithFigures().map((address) => {
    return `${address} ${all(documentOf('topic', address), 'svg[role]').length}`;
  });
  const [first = [], ...others] = languages.map((language) =>
    drawn.filter((one) => one.startsWith(`${language}/`)).map((one) => one.slice(language.length)),
  );
  for (const other of each(others)) expect(other).toEqual(first);
});

test('a figure that keeps the contract passes, and each breach of it is seen', async ({ page }) => {
  await page.setContent(specimen);
  expect(await page.evaluate(figureFaults, scripts)).toEqual([]);
  await readsInOrder(page.locator('figure'));
  for (const [from, to, fault] of each(breaches)) {
    expect(specimen, 'what a breach changes').toContain(from);
    await page.setContent(specimen.replaceAll(from, to));
    expect.soft((await page.evaluate(figureFaults, scripts)).join('\n'), `${from} → ${to}`).toContain(fault);
  }
});

/** Holds a figure to what a screen reader makes of it: name, description, then its links in the order they are drawn. */
async function readsInOrder(figure: Locator): Promise<void> {
  const drawing = figure.locator('svg:visible');
  await expect.soft(drawing).toHaveAccessibleName(await textOf(drawing.locator('> title')));
  await expect.soft(drawing).toHaveAccessibleDescription(await textOf(drawing.locator('> desc')));
  const tree = await drawing.ariaSnapshot();
  const links = [...tree.matchAll(/^\s*- (?:'|")?link "(.*?)"/gm)].map(([, name]) => name);
  expect.soft(links).toHaveLength(await drawing.locator('a').count());
  expect.soft(links.every(Boolean), `links without a name in ${tree}`).toBe(true);
}

async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}
