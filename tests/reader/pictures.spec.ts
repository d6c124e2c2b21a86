import { expect, test, type Page } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, colorFaults } from '../support/axe.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { pagesOfEachKind, partsOfPages } from '../support/page-kinds.ts';
import { isCompared, kindOfMachine, look, picturesFolder, statesFor, type State } from '../support/pictures.ts';
import { originalLanguage, type Language } from '../../src/site.config.ts';
import { urlOf } from '../support/sites.ts';

type Faults = Partial<Record<State['suffix'], (page: Page) => Promise<string[]>>>;

/** A page is built alike in each language: one is looked through narrow, the other wide. */
function faultsOf(language: Language | undefined): Faults {
  const whole = language === originalLanguage ? 'narrow-light' : 'wide-light';
  const dark = statesFor(language).find(({ scheme }) => scheme === 'dark');
  return { [whole]: accessibilityFaults, ...(dark && { [dark.suffix]: colorFaults }) };
}

for (const { name, address, language } of pagesOfEachKind) {
  test(`${name} looks as it did and has no fault that axe can find, narrow and wide, light and dark`, async ({
    page,
    browser,
  }) => {
    const faults = faultsOf(language);
    const parts = partsOfPages.filter((part) => part.address === address);
    for await (const { suffix } of eachState(page, address, language)) {
      await look(page, `${name}-${suffix}`, browser);
      expect.soft((await faults[suffix]?.(page)) ?? [], suffix).toEqual([]);
      for (const part of parts) await look(page.locator(part.selector), `${part.name}-${suffix}`, browser);
    }
  });
}

test('every stored picture is of something that is still looked at', ({ browser }) => {
  const kind = kindOfMachine(browser);
  const folder = join(picturesFolder, kind);
  if (!isCompared(browser)) {
    const description = `No pictures are stored for ${kind}: they are taken, not compared. \`npm run pictures\` stores them.`;
    test.info().annotations.push({ type: 'pictures', description });
    console.log(description);
  }
  const names = [...pagesOfEachKind, ...partsOfPages].flatMap(({ name, language }) =>
    statesFor(language).map(({ suffix }) => `${name}-${suffix}.png`),
  );
  expect(new Set(names).size, 'no two pictures have one name').toBe(names.length);
  const stored = existsSync(folder) ? readdirSync(folder) : [];
  expect(stored.filter((file) => !names.includes(file))).toEqual([]);
});

/** Opens a page with its fonts and puts it into one state after the other. */
async function* eachState(page: Page, address: string, language: Language | undefined): AsyncGenerator<State> {
  await waitForFontsOn(page);
  await page.goto(urlOf('real') + address);
  // A PDF is a little larger or smaller after every change of the text.
  await page.locator('.pdf > span').evaluateAll((facts) => {
    for (const fact of facts) fact.textContent = '…';
  });
  await loadFonts(page);
  for (const state of statesFor(language)) {
    await page.setViewportSize(state.size);
    await page.emulateMedia({ colorScheme: state.scheme });
    await page.evaluate(() => {
      scrollTo(0, 0); // from a part that was looked at
    });
    yield state;
  }
}
