import { expect, test } from '@playwright/test';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { siteDefinitions } from '../support/sites.ts';

test('a site has no admin unless a repository is named', () => {
  for (const { environment } of each(Object.values(siteDefinitions))) {
    expect(existsSync(join(environment.OUT_DIR, 'index.html'))).toBe(true);
    expect(globSync('{admin,**/*sveltia*}', { cwd: environment.OUT_DIR })).toEqual([]);
  }
});

test('a site whose repository is named has an admin that signs in with a token, and tells no search engine', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'admin-'));
  const { status, output } = build({
    ...siteDefinitions.topic.environment,
    OUT_DIR: folder,
    PDF: 'off',
    ADMIN_REPOSITORY: 'owner/name',
    ADMIN_BRANCH: 'drafts',
  });
  expect(status, output).toBe(0);
  const { server, url } = await serve(folder, '/books/');
  try {
    const foreign: string[] = [];
    page.on('response', (response) => {
      if (!/^(?:blob:|data:|http:\/\/localhost)/.test(response.url())) foreign.push(response.url());
    });
    await page.goto(`${url}admin/`);
    await expect(page.getByRole('button', { name: 'Sign In Using Access Token' })).toBeVisible({ timeout: 30_000 });
    expect(foreign).toEqual([]);
  } finally {
    server.close();
  }
  const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
  for (const name of ['@sveltia/cms', 'immutable', 'yaml']) expect(licences).toContain(`\n${name} `);
  const html = readFileSync(join(folder, 'admin/index.html'), 'utf8');
  expect(html).toContain('"repo":"owner/name","branch":"drafts"');
  expect(html).toContain('"folder":"tests/fixtures/libraries/events"');
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).toContain("default-src 'none'");
  for (const file of each(globSync('{robots.txt,sitemap*.xml}', { cwd: folder }))) {
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('admin');
  }
  rmSync(folder, { recursive: true });
});
