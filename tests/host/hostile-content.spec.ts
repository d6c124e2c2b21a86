import { expect, test } from '@playwright/test';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { readContent } from '../../src/collections/lint/files.ts';
import { check, mistakesAmong, today } from '../../src/collections/lint/index.ts';
import { markdownFeatures } from '../../src/collections/markdown/elements.ts';
import { sanitizer } from '../../src/collections/markdown/sanitizer.ts';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { copyHostile, hostileText } from '../support/hostile.ts';

const folder = 'test-results/hostile';
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  OUT_DIR: join(folder, 'site'),
  BASE_PATH: '/',
  PDF: 'off',
};
const unchecked = ['--config', 'tests/support/unchecked.config.mjs'];
const entry = join(settings.CONTENT_DIR, 'sectors/reading-hours.hi.md');

/** What a text must not hold, and what the check calls it. */
const bodies = [
  '<script>hacked()</script>',
  '<img src=x onerror=hacked()>',
  '[x](javascript:hacked())',
  '[x](data:text/html,hacked)',
  '[x]: vbscript:hacked()\n\n[x]',
  '<svg onload=hacked()></svg>',
];

test.describe.configure({ mode: 'default' });
// Nothing but how the content is written may keep it from running.
test.use({ bypassCSP: true });

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyHostile('tests/fixtures/libraries', settings.CONTENT_DIR);
  for (const summary of each(globSync(join(settings.CONTENT_DIR, 'pages/summary.*')))) rmSync(summary);
  for (const home of each(globSync(join(settings.CONTENT_DIR, 'pages/home.*')))) {
    writeFileSync(home, readFileSync(home, 'utf8').replace('(page:summary)', '(page:about)'));
  }
  copyFileSync(join(settings.CONTENT_DIR, 'images/shelf.jpg'), join(settings.CONTENT_DIR, 'images/put-aside.jpg'));
});

test('text that would be markup in a body is a mistake, and without the check no site comes of it', () => {
  const before = readFileSync(entry, 'utf8');
  const mistakes = (): number => mistakesAmong(check(readContent(settings.CONTENT_DIR), today())).length;
  const others = mistakes();
  for (const body of each(bodies)) {
    writeFileSync(entry, `${before}\n${body}\n`);
    expect.soft(mistakes(), body).toBeGreaterThan(others);
    const made = (): unknown => markdownToHtml(body, { features: markdownFeatures, mdastPlugins: [sanitizer] });
    expect.soft(made, body).toThrow('is not allowed in a text');
  }
  const { status, output } = build(settings, unchecked);
  expect(status).not.toBe(0);
  expect(output).toContain('is not allowed in a text');
  writeFileSync(entry, before);
});

test('text that would be markup in a field is shown as text everywhere, checked or not', async ({ page }) => {
  const { status, output } = build(settings, unchecked);
  expect(status, output).toBe(0);
  const { server, url } = await serve(settings.OUT_DIR, '/');
  const alarms: string[] = [];
  await page.exposeFunction('hacked', () => alarms.push(page.url()));
  let shown = 0;
  for (const name of each(globSync('**/*.html', { cwd: settings.OUT_DIR }))) {
    await page.goto(url + name.replace(/index\.html$/, ''));
    expect.soft(await page.evaluate(markupOfText), name).toEqual([]);
    const styles = await page.locator('style').count();
    await expect.soft(page.locator('link[rel=stylesheet]'), name).toHaveCount(0);
    const policies = page.locator('head > meta[http-equiv=content-security-policy]');
    const allowed = (await policies.getAttribute('content'))?.match(/'sha256-[\w+/=]+'/g) ?? [];
    expect.soft(allowed.length, name).toBe(styles);
    await expect.soft(page.locator('body'), name).not.toHaveCSS('display', 'none');
    if ((await page.locator('body').innerText()).includes(hostileText)) shown += 1;
  }
  expect(shown).toBeGreaterThan(20);

  for (const name of each(globSync('**/feed.xml', { cwd: settings.OUT_DIR }))) {
    const faults = await page.evaluate(markupOfXml, readFileSync(join(settings.OUT_DIR, name), 'utf8'));
    expect.soft(faults, name).toEqual([]);
  }
  for (const name of each(globSync('**/*.{md,txt}', { cwd: settings.OUT_DIR }))) {
    const text = readFileSync(join(settings.OUT_DIR, name), 'utf8');
    expect.soft(text, name).not.toMatch(/(?<!\\)<(?:script|img)/);
  }
  expect(alarms).toEqual([]);
  server.close();
});

test('a picture that no text shows is not published', () => {
  const published = globSync('_astro/*.{jpg,webp}', { cwd: settings.OUT_DIR });
  expect(published).toEqual([expect.stringContaining('shelf')]);
});

test('where no summary is written nothing leads to one', () => {
  expect(globSync('**/print/summary*', { cwd: settings.OUT_DIR })).toEqual([]);
  const leading = globSync('**/*.{html,xml,md,txt}', { cwd: settings.OUT_DIR }).filter((name) =>
    readFileSync(join(settings.OUT_DIR, name), 'utf8').includes('print/summary'),
  );
  expect(leading).toEqual([]);
});

/** What of a page's text has become markup or program; runs in the page. */
function markupOfText(): string[] {
  const isProgram = ({ name, value }: Attr): boolean =>
    /^on|^style$|^srcdoc$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value);
  const faults = [...document.querySelectorAll('*')]
    .filter(({ attributes }) => [...attributes].some(isProgram))
    .map(({ outerHTML }) => outerHTML);
  document.querySelectorAll('script:not([src])').forEach((script) => {
    if (script.getAttribute('type') !== 'application/ld+json') faults.push(script.outerHTML);
    else JSON.parse(script.textContent);
  });
  document.querySelectorAll('img[src=x], body style').forEach((image) => faults.push(image.outerHTML));
  return faults;
}

/** What of a feed's text has become markup; runs in the page. */
function markupOfXml(xml: string): string[] {
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...feed.querySelectorAll('parsererror, script, img[src=x]')].map(({ outerHTML }) => outerHTML);
}
