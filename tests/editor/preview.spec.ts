import { expect, test } from '@playwright/test';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from '../../src/collections/lint/report.ts';
import { build } from '../support/build.ts';
import { startDevServer } from '../support/dev-server.ts';
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

    const panel = page.getByRole('alert');
    await expect(panel).toHaveCount(0);
    edit('events/opening.hi.md', 'category:', 'categroy:');
    await expect(panel).toContainText('events/opening.hi.md:3:1');
    await expect(panel).toContainText('Did you mean “category”?');
    await expect(panel.locator('[lang=hi]').first()).toContainText('क्या आपका आशय “category” से था?');
    await page.goto(`${url}en/glossary/`);
    await expect(panel).toContainText('events/opening.hi.md');

    edit('events/opening.hi.md', 'categroy:', 'category:');
    await expect(panel).toHaveCount(0);
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
