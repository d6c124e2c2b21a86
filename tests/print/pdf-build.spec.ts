import { expect, test } from '@playwright/test';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/build/pdf/browser.ts';
import { printPages } from '../../src/build/pdf/printer.ts';
import { settings } from '../../src/site.config.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { siteDefinitions } from '../support/sites.ts';

const { environment } = siteDefinitions.topic;
const site = { folder: environment.OUT_DIR, url: environment.SITE_URL, base: environment.BASE_PATH };
const path = `${environment.BASE_PATH}en/print/timeline/`;
const pdfsIn = (folder: string): string[] => globSync('**/*.pdf', { cwd: folder }).sort();

const buildTo = (folder: string, changes: Record<string, string>): ReturnType<typeof build> =>
  build({ ...environment, OUT_DIR: folder, ...changes });

test('a second build takes every PDF from the first, byte for byte', ({}, testInfo) => {
  const folder = testInfo.outputPath('again');
  // Without a browser there is no other way to have them.
  const { output } = buildTo(folder, { CHROME_PATH: resolve('no-browser') });
  expect(output).toContain('all unchanged');
  const pdfs = pdfsIn(environment.OUT_DIR);
  expect(pdfs.length).toBeGreaterThan(3);
  expect(pdfsIn(folder)).toEqual(pdfs);
  for (const pdf of each(pdfs))
    expect(readFileSync(join(folder, pdf)).equals(readFileSync(join(site.folder, pdf)))).toBe(true);
});

test('a browser of another version prints every PDF anew, and they are there when it is gone', ({}, testInfo) => {
  test.skip(process.platform === 'win32', 'The stand-in for a browser is a script that Windows does not start.');
  const folder = testInfo.outputPath('upgraded');
  const browser = testInfo.outputPath('browser.sh');
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo 'Another version' || exec '${findBrowser() ?? ''}' "$@"\n`;
  writeFileSync(browser, script, { mode: 0o755 });
  const changes = { CACHE_DIR: testInfo.outputPath('cache') };
  cpSync(join(settings.cacheDir, 'pdfs'), join(changes.CACHE_DIR, 'pdfs'), { recursive: true });
  expect(buildTo(folder, changes).output).toContain('all unchanged');
  const { output } = buildTo(folder, { ...changes, CHROME_PATH: browser });
  const [, all, printed] = /(\d+) PDFs, (\d+) of them printed now/.exec(output) ?? [output];
  expect(printed).toBe(all);
  const without = buildTo(folder, { ...changes, CHROME_PATH: resolve('no-browser') });
  expect(without.output).toContain('all unchanged');
});

test('without a browser the site is built, says what is missing, and links to no PDF', ({}, testInfo) => {
  const folder = testInfo.outputPath('none');
  // At another address all PDFs are others.
  const changes = { CHROME_PATH: resolve('no-browser'), SITE_URL: 'https://elsewhere.example' };
  const { status, output } = buildTo(folder, changes);
  expect(status).toBe(0);
  expect(output).toMatch(/PDFs are missing.*CHROME_PATH names .*no-browser/);
  expectNoPdf(folder);

  const required = buildTo(testInfo.outputPath('required'), { ...changes, PDF: 'required' });
  expect(required.status).not.toBe(0);
  expect(required.output).toContain('PDFs are missing');
  expect(pdfsIn(testInfo.outputPath('required'))).toEqual([]);
});

test('PDFs can be left out', ({}, testInfo) => {
  const folder = testInfo.outputPath('off');
  expect(buildTo(folder, { PDF: 'off' }).status).toBe(0);
  expectNoPdf(folder);
});

function expectNoPdf(folder: string): void {
  expect(pdfsIn(folder)).toEqual([]);
  const linking = globSync('**/*.html', { cwd: folder }).filter((page) =>
    /\.pdf\b|data-pdf/.test(readFileSync(join(folder, page), 'utf8')),
  );
  expect(linking).toEqual([]);
}

test('the same page gives the same bytes', async () => {
  const [first, second] = [await printPages(site, [path], 60), await printPages(site, [path], 60)];
  expect(Buffer.from(first.get(path) ?? []).equals(second.get(path) ?? new Uint8Array())).toBe(true);
});

test.describe('a browser that fails', () => {
  test.skip(
    process.platform === 'win32',
    'The stand-in for a failing browser is a script that Windows does not start.',
  );

  let before: NodeJS.ProcessEnv;
  test.beforeEach(() => {
    before = { ...process.env };
    process.env.FAILING_BROWSER = findBrowser();
    process.env.FAILING_FILE = test.info().outputPath('failures');
    process.env.CHROME_PATH = resolve('tests/support/failing-browser.js');
  });
  test.afterEach(() => {
    rmSync(process.env.FAILING_FILE ?? '', { force: true });
    process.env = before;
  });
  const fail = (how: string, times: number): void => {
    process.env.FAILING_HOW = how;
    writeFileSync(test.info().outputPath('failures'), 'once\n'.repeat(times));
  };

  for (const how of ['crash', 'hang']) {
    test(`gets a second try, and then an error that says what could not be printed (${how})`, async () => {
      fail(how, 1);
      const pdfs = await printPages(site, [path], 20);
      expect(
        Buffer.from(pdfs.get(path) ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');

      fail(how, 9);
      await expect(printPages(site, [path], 5)).rejects.toThrow(`${path} could not be printed:`);
    });
  }
});
