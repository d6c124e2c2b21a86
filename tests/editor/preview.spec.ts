import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from '../../src/collections/lint/report.ts';
import { build } from '../support/build.ts';
import { startDevServer } from '../support/dev-server.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions } from '../support/sites.ts';

const { SITE_URL, BASE_PATH } = siteDefinitions.topic.environment;
let content = '';

test.beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/libraries', content, { recursive: true });
});

test.afterEach(() => {
  rmSync(content, { recursive: true });
});

function edit(file: string, from: string, to: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}

test('the dev server shows an entry as it is saved, and its mistakes over every page until they are gone', async ({
  page,
}) => {
  const { url, stop } = await startDevServer(content, { SITE_URL, BASE_PATH, CONTENT_DIR: content });
  try {
    const markdown = await page.request.get(`${url}hi/meetings/spring/index.md`);
    expect(markdown.headers()['content-type']).toContain('text/markdown');
    expect(await markdown.text()).toBe(built('topic', 'hi/meetings/spring/index.md'));

    await page.goto(`${url}hi/timeline/`);
    const event = page.locator('#opening');
    await expect(event).toBeVisible();
    edit('events/opening.hi.md', 'title: ', 'title: फिर से ');
    await expect(event).toContainText('फिर से');
    // The watcher tells only the first of two changes that are so close.
    edit('events/opening.hi.md', 'फिर से', 'पहले');
    edit('events/opening.hi.md', 'पहले', 'उसके बाद');
    await expect(event).toContainText('उसके बाद');

    const panel = page.getByRole('alert');
    await expect(panel).toHaveCount(0);
    edit('events/opening.hi.md', 'category:', 'categroy:');
    await expect(panel).toContainText('events/opening.hi.md:3:1');
    await expect(panel).toContainText('Did you mean “category”?');
    await expect(panel.locator('p[lang=hi]')).toContainText('क्या आपका आशय “category” से था?');
    edit('glossary/loan.hi.md', 'title:', 'titel:');
    const places = panel.getByRole('listitem').locator('b');
    await expect(places).toContainText(['events/opening.hi.md:3:1', 'glossary/loan.hi.md:3:1']);
    await page.goto(`${url}en/glossary/`);
    await expect(places).toContainText(['glossary/loan.hi.md:3:1', 'events/opening.hi.md:3:1']);

    const height = async (): Promise<number> => (await panel.boundingBox())?.height ?? 0;
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await height()).toBeLessThanOrEqual(200);
    await panel.getByText('2 mistakes').click();
    await expect(places.first()).toBeHidden();
    await page.reload();
    await expect(panel).toContainText('2 गलतियाँ');
    await expect(places.first()).toBeHidden();

    edit('glossary/loan.hi.md', 'titel:', 'title:');
    edit('events/opening.hi.md', 'categroy:', 'category:');
    await expect(panel).toHaveCount(0);
  } finally {
    await stop();
  }
});

test('the dev server starts whatever is wrong with the content, and shows the page once all is right', async ({
  page,
}) => {
  const wrong: [string, string, string][] = [
    ['categories.yaml', '- id: ', '- id: ['],
    ['events/opening.hi.md', 'category:', 'categroy:'],
    ['meetings/spring.hi.md', '---', '--'],
    ['pages/home.hi.mdx', '<Figures', '<Figures {'],
    ['redirects.yaml', '- from:', '- form:'],
    ['site.hi.yaml', 'name: ', "name: '"],
    ['sources/river-news.yaml', 'publisher:', 'publisher: ['],
  ];
  for (const change of each(wrong)) edit(...change);
  symlinkSync('nowhere', join(content, 'events/linked.hi.md'));
  const environment = { ...process.env, CONTENT_DIR: content };
  spawnSync(process.execPath, ['tools/new.ts', 'events', 'unfinished'], { env: environment });

  const { url, stop } = await startDevServer(content, { SITE_URL, BASE_PATH, CONTENT_DIR: content });
  try {
    const panel = page.getByRole('alert');
    const stackTrace = page.locator('vite-error-overlay');
    for (const path of each(['hi/timeline/', 'hi/meetings/spring/', 'hi/'])) {
      await page.goto(`${url}${path}`);
      for (const file of each([...wrong.map(([file]) => file), 'events/linked.hi.md', 'events/unfinished.hi.md'])) {
        await expect(panel).toContainText(file);
      }
      await expect(stackTrace).toBeHidden();
    }
    await page.goto('about:blank');
    for (const [file, right, instead] of each(wrong)) edit(file, instead, right);
    for (const file of each(globSync('events/{linked,unfinished}.*', { cwd: content }))) rmSync(join(content, file));
    await expect(async () => {
      await page.goto(`${url}hi/timeline/`);
      await expect(page.locator('#opening')).toBeVisible();
      await expect(panel).toHaveCount(0);
    }).toPass();
  } finally {
    await stop();
  }
});

test('a mistake stops a build before anything is written, and all mistakes are told', ({}, testInfo) => {
  const site = testInfo.outputPath('site');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), 'the last good one');
  rmSync(join(content, 'events/fair.hi.md'));
  edit('events/opening.hi.md', '[@river-news]', '[@river-nws]');
  edit('quotes/asha-shelves.hi.md', "'2020-03-01'", "'2020-02-30'");
  const { status, output } = build({ CONTENT_DIR: content, OUT_DIR: site, PDF: 'off' });
  expect(status, output).toBe(1);
  expect(output).toContain('There is no “river-nws” in sources/. Did you mean “river-news”?');
  expect(output).toContain(tell({ kind: 'not-a-date', params: { value: '2020-02-30' } }, 'hi'));
  expect(output).not.toMatch(/^\s+at .*\.(?:js|mjs|ts):\d+/m);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good one');
  expect(existsSync(join(site, 'hi'))).toBe(false);
});
