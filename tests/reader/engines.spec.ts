import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { engines, type EngineBrowser } from '../support/engines.ts';
import { addressesIn, builtPage, urlOf } from '../support/sites.ts';

const headingsOf = (address: string): string[] =>
  all(documentOf('topic', address), 'h1').map((heading) => textOf(heading).trim());

/** The texts of the elements that a selector finds and that take up room. */
const shown = (browser: EngineBrowser, selector: string): Promise<string[]> =>
  browser.ask(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.textContent.trim()),
    selector,
  );

/** The value of a property of the first element that a selector finds. */
const valueOn = (browser: EngineBrowser, selector: string, property: string): Promise<string> =>
  browser.ask(
    ([wanted = '', name = '']) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`There is no ${wanted}.`);
      return getComputedStyle(element).getPropertyValue(name);
    },
    [selector, property],
  );

const removeStyles = (browser: EngineBrowser): Promise<void> =>
  browser.ask(() => {
    document.querySelectorAll('style').forEach((style) => {
      style.remove();
    });
  }, null);

/** How many buttons are shown that open something, and those whose does not open in the window, lead on and close again. */
function pressButtons(): { count: number; faulty: string[] } {
  const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;
  const buttons = [
    ...document.querySelectorAll<HTMLButtonElement>('[popovertarget]:not([popovertargetaction])'),
  ].filter(isShown);
  const faulty = buttons.filter((button) => {
    const opened = button.popoverTargetElement;
    if (!opened) return true;
    button.click();
    const { left, right } = opened.getBoundingClientRect();
    const opens = isShown(opened.querySelector('a')) && left >= 0 && right <= innerWidth;
    (opened.querySelector<HTMLElement>('[popovertargetaction]') ?? button).click();
    return !opens || isShown(opened);
  });
  return { count: buttons.length, faulty: faulty.map(({ outerHTML }) => outerHTML) };
}

/** How many citations are shown as numbers, and those that lead to no reference that is shown. */
function followCitations(): { count: number; faulty: string[] } {
  const citations = [...document.querySelectorAll<HTMLAnchorElement>('.citation a')].filter(
    (link) => link.getClientRects().length > 0,
  );
  const faulty = citations.filter(
    ({ hash, textContent }) =>
      !/^\d+$/.test(textContent) || !document.querySelector(`.references ${hash}`)?.getClientRects().length,
  );
  return { count: citations.length, faulty: faulty.map(({ outerHTML }) => outerHTML) };
}

for (const { name, missing, start } of each(engines)) {
  test.describe(name, () => {
    // One browser for all.
    test.describe.configure({ mode: 'default' });
    test.skip(missing !== undefined, missing);

    let browser: EngineBrowser;
    test.beforeAll(async () => {
      browser = await start();
    });
    test.afterAll(() => browser.close());

    for (const language of languages) {
      for (const section of each(['', 'meetings/spring/', 'timeline/', 'quotes/'])) {
        test(`/${section} is whole (${language})`, async () => {
          const address = `${language}/${section}`;
          for (const width of [1280, 360]) {
            await browser.open(urlOf('topic') + address, width);
            const opens = await browser.ask(() => 'popover' in HTMLElement.prototype, null);
            expect(await shown(browser, 'h1')).toEqual(headingsOf(address));
            // On a phone the menu has it, which is one of the things that are opened.
            if (width > 360 || !opens) {
              expect(await shown(browser, '.site-nav a')).toContain(messages(language).nav.timeline);
            }
            expect(await shown(browser, '.cited-sources, .definition')).toEqual([]);
            const { count, faulty } = await browser.ask(opens ? pressButtons : followCitations, null);
            expect(count).toBeGreaterThan(0);
            expect(faulty).toEqual([]);
            expect(await shown(browser, opens ? '.citation' : '[popovertarget]')).toEqual([]);
            const overflow = await browser.ask(() => document.documentElement.scrollWidth - innerWidth, null);
            expect(overflow).toBeLessThanOrEqual(0);
          }
          expect(browser.errors.splice(0)).toEqual([]);
        });
      }

      test(`the timeline’s drawing is right with its style sheet and without (${language})`, async () => {
        await browser.open(`${urlOf('topic')}${language}/timeline/`, 1280);
        const paper = await valueOn(browser, 'html', 'background-color');
        expect(await valueOn(browser, '.band .mark:not(.key)', 'fill')).toBe(paper);
        expect(await valueOn(browser, '.band .mark.key', 'fill')).toBe(
          await valueOn(browser, '.prose a, main a', 'color'),
        );
        await removeStyles(browser);
        expect(await valueOn(browser, '.band .year-ground', 'fill')).toBe('none');
        expect(await valueOn(browser, '.band .mark:not(.key)', 'fill')).toBe('rgb(255, 255, 255)');
        // A mark is a link, which Firefox gives a colour of its own.
        expect(await valueOn(browser, '.band .mark.key', 'fill')).not.toMatch(/none|255, 255, 255/);
        expect(await valueOn(browser, '.band .lane', 'stroke')).toBe('rgb(0, 0, 0)');
      });

      test(`what reports say is told apart with the style sheet and without (${language})`, async () => {
        const matrix = addressesIn('real', language).find((one) =>
          ['talkedOf', 'notNamed'].every((naming) => builtPage('real', one).includes(`"naming ${naming} `)),
        );
        await browser.open(urlOf('real') + (matrix ?? ''), 1280);
        for (const step of ['with', 'without']) {
          expect(await valueOn(browser, '.naming.notNamed path', 'stroke'), step).not.toBe('none');
          expect(await valueOn(browser, '.naming.talkedOf path', 'fill-rule'), step).toBe('evenodd');
          await removeStyles(browser);
        }
        await browser.open(`${urlOf('topic')}${language}/differences/number-of-books/`, 1280);
        for (const step of ['with', 'without']) {
          const first = await valueOn(browser, '.report.first', 'fill');
          expect(await valueOn(browser, '.report:not(.first)', 'fill'), step).not.toBe(first);
          await removeStyles(browser);
        }
      });

      test(`the search finds (${language})`, async () => {
        const [title = ''] = headingsOf(`${language}/meetings/spring/`);
        await browser.open(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent(title)}`, 1280);
        await expect.poll(() => shown(browser, '.search-results h2 a')).toContain(title);
        expect((await shown(browser, '.search-results h2 a'))[0]).toBe(title);
        expect(await valueOn(browser, '.search-form', 'visibility')).toBe('visible');
        // Hindi in Latin letters, for which the indexes of all languages are loaded.
        await browser.open(`${urlOf('topic')}${language}/search/?q=kitaab`, 1280);
        await expect.poll(() => shown(browser, '.search-results mark')).toContain('किताब');
        expect(browser.errors.splice(0)).toEqual([]);
      });
    }
  });
}
