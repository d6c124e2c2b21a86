import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import type { WrittenRedirect } from '../../src/utils/redirects.ts';
import { yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions } from '../support/sites.ts';

const { BASE_PATH, CONTENT_DIR, OUT_DIR, SITE_URL } = siteDefinitions.topic.environment;
const moved = (yamlFile(`${CONTENT_DIR}/redirects.yaml`) as WrittenRedirect[]).map(({ from }) => `hi/${from}`);
const html = '<!doctype html><html lang="hi"><title>पुस्तकालय</title></html>';

/** The sitemaps of the test site as if it were live, with pages that it had once, by their names. */
function sitemaps(...gone: string[]): Record<string, string> {
  const urls = gone.map((path) => `<url><loc>${SITE_URL}${BASE_PATH}${path}</loc></url>`);
  const index = built('topic', 'sitemap-index.xml');
  const second = `<sitemap><loc>${SITE_URL}${BASE_PATH}sitemap-1.xml</loc></sitemap></sitemapindex>`;
  return {
    'sitemap-index.xml': index.replace('</sitemapindex>', second),
    'sitemap-0.xml': built('topic', 'sitemap-0.xml'),
    'sitemap-1.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
  };
}

/** Compares the test site with one that is live at another address, below another base path. */
async function compare(live: Readonly<Record<string, string>>, status = 404, env: NodeJS.ProcessEnv = {}) {
  const server = createServer(({ url = '' }, response) => {
    const text = live[url.replace(/^\/two-libraries\//, '')];
    response.writeHead(text === undefined ? status : 200).end(text ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/two-libraries/`;
  // Without its last slash, as GitHub names it.
  const told = await run([base.slice(0, -1)], env);
  server.close();
  return { ...told, base };
}

/** Runs the command, in GitHub Actions only where the environment says so. */
function run(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ status: unknown; output: string }> {
  const environment = { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', CONTENT_DIR, OUT_DIR, ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, ['tools/addresses.ts', ...words], { env: environment }, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, output: stdout + stderr });
    });
  });
}

test('a site that keeps its pages, or says where they went, may be published', async () => {
  expect(moved.length).toBeGreaterThan(0);
  const { status, output } = await compare(sitemaps(...moved));
  expect(status, output).toBe(0);
});

test('a page that would vanish is told in both languages with what to write, once for all of them', async ({}, testInfo) => {
  const gone = ['hi/meetings/fair/', 'en/meetings/fair/', 'hi-en/meetings/fair/', 'hi/sources/part/9/'];
  const summary = testInfo.outputPath('summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { status, output, base } = await compare(sitemaps(...moved, ...gone), 404, env);
  expect(status, output).toBe(1);
  const message = /^ {2}http[^]*section:sources$/m.exec(output)?.[0];
  expect(message).toBe(`${gone.map((path) => `  ${base}${path}`).join('\n')}

- from: meetings/fair/
  to: meeting:…
- from: sources/part/9/
  to: section:sources`);
  for (const told of [output, readFileSync(summary, 'utf8')]) {
    expect(told).toContain('These pages are live');
    expect(told).toContain('ये पृष्ठ अभी प्रकाशित हैं');
    expect(told).toContain(`${CONTENT_DIR}/redirects.yaml`);
  }
  expect(output).toMatch(/^::error title=.*::These pages .*%0A- from: meetings\/fair\/%0A {2}to: meeting:…/m);
});

test('where nothing is live yet, the first publication goes ahead', async () => {
  for (const status of [404, 410]) {
    const told = await compare({}, status);
    expect(told.status, told.output).toBe(0);
    expect(told.output).toContain('first publication');
    expect(told.output).toContain('पहला प्रकाशन');
  }
});

test('a live site that cannot be read stops the publication, with what happened and what to do', async () => {
  const { 'sitemap-1.xml': part = '', ...others } = sitemaps('hi/');
  const answers = [
    [await run(['http://127.0.0.1:2/']), 'sitemap-index.xml cannot be reached (ECONNREFUSED)', 'तक पहुँचा नहीं जा सका'],
    [await compare({}, 500), 'sitemap-index.xml with HTTP status 500', 'HTTP 500'],
    [await compare({}, 200), 'sitemap-index.xml is not an XML sitemap', 'XML साइटमैप नहीं है'],
    [await compare({ 'sitemap-index.xml': part }), 'sitemap-index.xml is not an XML sitemap', 'XML साइटमैप नहीं है'],
    [await compare(others), 'sitemap-1.xml with HTTP status 404', 'HTTP 404'],
  ] as const;
  for (const [{ status, output }, ...happened] of each(answers)) {
    expect.soft(status, output).toBe(1);
    for (const text of each([...happened, 'publish again', 'दोबारा प्रकाशित करें'])) expect.soft(output).toContain(text);
  }
});

test('without an address, or without a site, the command says what it needs', async () => {
  for (const words of [[], ['example.org'], ['ftp://example.org/'], ['https://a.example/', 'https://b.example/']]) {
    const { status, output } = await run(words);
    expect(status, output).toBe(2);
    expect(output).toContain('npm run addresses -- https://example.org/base/');
  }
  const { status, output } = await run(['https://example.org/'], { OUT_DIR: CONTENT_DIR });
  expect(status, output).toBe(1);
  expect(output).toContain('npm run build');
});

test('GitHub Pages get a site only after it was compared with the one that is live', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    jobs: { build: { steps: { run?: string; uses?: string; env?: Record<string, string> }[] } };
  };
  const { steps } = jobs.build;
  const place = (text: string): number => steps.findIndex(({ run, uses }) => (run ?? uses)?.includes(text));
  expect(steps[place('npm run addresses')]?.env).toEqual({ LIVE: '${{ steps.pages.outputs.base_url }}' });
  expect(place('npm run addresses')).toBeGreaterThan(place('npm run build'));
  expect(place('npm run addresses')).toBeLessThan(place('upload-pages-artifact'));
});
