import { expect, test, type Locator } from '@playwright/test';
import { languageFacts, languages } from '../../src/site.config.ts';
import { breaches, specimen } from '../support/figure-specimen.ts';
import { figureFaults } from '../support/figures.ts';
import { addresses, builtPage, urlOf } from '../support/sites.ts';

const scripts = Object.fromEntries(languages.map((language) => [language, languageFacts[language].script]));
const widths = [360, 768, 1280];

const addressesWithFigures = (): string[] =>
  addresses('real').filter((address) => /<figure\b(?:(?!<\/figure>)[^])*<svg\b/.test(builtPage('real', address)));

test('every figure can be seen, on paper too, and says in words what it draws', async ({ page }) => {
  for (const address of addressesWithFigures()) {
    await page.goto(urlOf('real') + address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(figureFaults, scripts), `/${address} at ${width} pixels`).toEqual([]);
      for (const figure of await page.locator('figure:has(svg)').all()) await readsInOrder(figure);
    }
    await page.emulateMedia({ media: 'print' });
    expect.soft(await page.evaluate(figureFaults, scripts), `/${address} on paper`).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('each language draws the same figures', () => {
  const drawn = addressesWithFigures().map((address) => `${address} ${countFigures(address)}`);
  const [first = [], ...others] = languages.map((language) =>
    drawn.filter((one) => one.startsWith(`${language}/`)).map((one) => one.slice(language.length)),
  );
  for (const other of others) expect(other).toEqual(first);
});

test('a figure that keeps the contract passes, and each breach of it is seen', async ({ page }) => {
  await page.setContent(specimen);
  expect(await page.evaluate(figureFaults, scripts)).toEqual([]);
  await readsInOrder(page.locator('figure'));
  for (const [from, to, fault] of breaches) {
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

function countFigures(address: string): number {
  return builtPage('real', address).match(/<svg\b[^>]*role=/g)?.length ?? 0;
}
