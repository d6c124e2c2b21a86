import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { icons } from '../../src/build/og-images/icon.ts';
import { languages, originalLanguage, settings } from '../../src/site.config.ts';
import { build } from '../support/build.ts';
import { yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { pngSize } from '../support/png.ts';
import { built, builtPage, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

interface Manifest {
  name: string;
  lang: string;
  dir: string;
  start_url: string;
  scope: string;
  id: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { BASE_PATH, CONTENT_DIR, OUT_DIR, SITE_URL } = siteDefinitions[name].environment;
  const fileAt = (path: string): Buffer => readFileSync(join(OUT_DIR, path.slice(BASE_PATH.length)));

  test(`${name}: the manifest names the site in every language, starts where none is assumed, and its icons are there`, () => {
    const manifest = JSON.parse(built(name, 'manifest.webmanifest')) as Manifest;
    for (const language of languages) {
      const { name } = yamlFile(join(CONTENT_DIR, `site.${language}.yaml`)) as { name: string };
      expect.soft(manifest.name).toContain(name);
    }
    const { start_url, scope, id } = manifest;
    expect(manifest).toMatchObject({ lang: originalLanguage, dir: 'auto', start_url: BASE_PATH });
    // https://www.w3.org/TR/appmanifest/#scope-member: where it starts is within its scope; an id has the same origin.
    expect(start_url.startsWith(scope)).toBe(true);
    expect(new URL(id, SITE_URL).origin).toBe(SITE_URL);
    const sizes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`.trim());
    expect(sizes).toEqual(expect.arrayContaining(['any', '192x192 any', '512x512 any', '512x512 maskable']));
    for (const { src, sizes, type } of each(manifest.icons.filter(({ sizes }) => sizes !== 'any'))) {
      const { width, height } = pngSize(fileAt(src));
      expect.soft(`${width}x${height} ${type}`, src).toBe(`${sizes} image/png`);
    }
  });

  test(`${name}: a page names the manifest and icons that exist`, async ({ page, request }) => {
    const html = builtPage(name, 'hi/');
    const paths = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    expect(paths).toHaveLength(3);
    for (const path of each([...paths, `${BASE_PATH}favicon.ico`])) {
      const response = await request.get(new URL(path, urlOf(name)).href);
      expect.soft(response.status(), path).toBe(200);
    }
    expect(pngSize(fileAt(`${BASE_PATH}icons/icon-180.png`))).toEqual({ width: 180, height: 180 });
    await page.goto(urlOf(name));
    const width = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, `${BASE_PATH}favicon.ico`);
    expect(width).toBe(32);
  });
}

test('a second build draws no picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const before = new Map(globSync(join(settings.cacheDir, 'pictures/*')).map((file) => [file, statSync(file).ino]));
  const known = new Set([...before.keys()].map(hashOf));
  const { status, output } = build({ ...siteDefinitions.topic.environment, OUT_DIR: folder });
  expect(status, output).toBe(0);
  const drawn = globSync(join(folder, '{share,icons}/**/*.png'));
  expect(drawn.length).toBeGreaterThan(icons.length);
  expect(drawn.filter((file) => !known.has(hashOf(file)))).toEqual([]);
  expect([...before].filter(([file, written]) => statSync(file).ino !== written)).toEqual([]);
  rmSync(folder, { recursive: true });
});

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
