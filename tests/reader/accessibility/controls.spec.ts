import { expect, test, type Page } from '@playwright/test';
import { messages } from '../../../src/i18n/index.ts';
import { languages } from '../../../src/site.config.ts';
import { controlsOf, type Control } from '../../support/accessibility-tree.ts';
import { each } from '../../support/each.ts';
import { distinctAddresses, grouped, urlOf } from '../../support/sites.ts';

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

/** What the site has to press, choose and fill in, as browsers call it. */
const roles = [
  'link',
  'doc-noteref',
  'doc-backlink',
  'button',
  'radio',
  'checkbox',
  'searchbox',
  'combobox',
  'option',
  'DisclosureTriangle',
  'region',
  'group',
];

for (const [group, addresses] of each(grouped([...distinctAddresses('topic'), 'no-such-page/']))) {
  test(`a screen reader is told what each control of every kind of page is and is called (${group})`, async ({
    page,
  }) => {
    for (const address of each(addresses)) {
      await page.goto(urlOf('topic') + address);
      const controls = await controlsOf(page);
      expect.soft(controls.length, address).toBeGreaterThan(0);
      const unknown = controls.filter(({ role, name }) => !roles.includes(role) || !/[\p{L}\p{N}]/u.test(name));
      expect.soft(unknown, address).toEqual([]);
    }
  });
}

for (const language of languages) {
  const t = messages(language);
  const home = (): string => `${urlOf('topic')}${language}/`;

  test(`the menu opens and closes by the keyboard, says so, and gives the focus back (${language})`, async ({
    page,
  }) => {
    await page.goto(home());
    const button = page.locator('.bar > .menu-button');
    const menu = page.locator('#menu');
    const isExpanded = async (): Promise<unknown> => (await controlNamed(page, t.menu)).states.expanded;
    expect(await isExpanded()).toBe(false);
    for (const key of ['Enter', 'Space']) {
      await button.focus();
      await page.keyboard.press(key);
      await expect(menu).toBeVisible();
      expect(await isExpanded()).toBe(true);
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('button').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(button).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    for (const _ of ['close', 'home', 'timeline']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${home()}timeline/`);
  });

  test(`a term’s definition is asked for, read and left by the keyboard (${language})`, async ({ page }) => {
    await page.goto(`${home()}meetings/spring/`);
    const button = page.locator('.definition-button').first();
    const name = (await button.getAttribute('aria-label')) ?? '';
    const definition = page.locator(`#${await button.getAttribute('popovertarget')}`);
    for (const key of ['Enter', 'Space']) {
      await button.focus();
      await page.keyboard.press(key);
      await expect(definition).toBeVisible();
      expect((await controlNamed(page, name)).states.expanded).toBe(true);
      await page.keyboard.press('Tab');
      await expect(definition.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();
      await expect(button).toBeFocused();
    }
    expect((await controlNamed(page, name)).states.expanded).toBe(false);
  });

  test(`what is folded opens and closes by the keyboard, and says so (${language})`, async ({ page }) => {
    await page.goto(`${home()}data/`);
    const contents = page.getByRole('navigation', { name: t.contents });
    const isExpanded = async (): Promise<unknown> => (await controlNamed(page, t.contents)).states.expanded;
    await contents.locator('summary').focus();
    for (const [key, expanded] of [
      ['Enter', true],
      ['Space', false],
      ['Space', true],
    ] as const) {
      await page.keyboard.press(key);
      expect(await isExpanded(), key).toBe(expanded);
    }
    await page.keyboard.press('Tab');
    await expect(contents.getByRole('link').first()).toBeFocused();
  });

  test(`events are chosen with the arrow keys, and the page one is on is told among the others (${language})`, async ({
    page,
  }) => {
    await page.goto(`${home()}timeline/`);
    const radios = page.getByRole('radio');
    await radios.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(radios.nth(1)).toBeChecked();
    const checked = (await controlsOf(page)).filter(
      ({ role, states }) => role === 'radio' && states.checked === 'true',
    );
    expect(checked).toHaveLength(1);
    await page.locator('.bar > .menu-button').click();
    const current = page.locator('#menu [aria-current=page]');
    await expect(current).toHaveText(t.nav.timeline);
    await expect(current).toHaveCount(1);
  });
}

/** The one control of a page with a name. */
async function controlNamed(page: Page, name: string): Promise<Control> {
  const [control, ...others] = (await controlsOf(page)).filter((one) => one.name === name);
  if (!control || others.length > 0) throw new Error(`There is not one control called “${name}”.`);
  return control;
}
