import { expect, test, type Page } from '@playwright/test';
import { transformSync } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDefinitions } from '../support/sites.ts';

test('every style sheet is valid: what it says can be read, and each value is one that its property takes', async ({
  page,
}) => {
  const sheets = styleSheets();
  expect(sheets.length).toBeGreaterThan(10);
  const mistakes = new Set((await Promise.all(sheets.map((css) => mistakesIn(page, css)))).flat());
  expect([...mistakes]).toEqual([]);
  expect(
    await mistakesIn(page, ':root{--wide:solid}p{color:1px;border:1px var(--wide) red;widht:2px;gap:var(--wide)}'),
  ).toEqual(['color:1px', 'widht:2px', 'gap:solid']);
  expect(await mistakesIn(page, 'p{color red}')).toEqual([expect.stringContaining('Expected')]);
});

test('no style sheet asks for `not (…)` of a window, which browsers of the floor take for a mistake', () => {
  const queries = styleSheets().flatMap((css) => css.match(/@media[^{]*/g) ?? []);
  expect(queries.length).toBeGreaterThan(10);
  expect(queries.filter((query) => /\bnot *\(/.test(query))).toEqual([]);
});

/** The different style sheets of all sites, in their pages and beside them. */
function styleSheets(): string[] {
  const texts = Object.values(siteDefinitions).flatMap(({ environment: { OUT_DIR } }) =>
    globSync('**/*.{html,css}', { cwd: OUT_DIR }).flatMap((file) => {
      const text = readFileSync(join(OUT_DIR, file), 'utf8');
      return file.endsWith('.css') ? [text] : [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
    }),
  );
  return [...new Set(texts)];
}

/** Rules whose descriptors are no properties. */
const descriptors = /@(?:page|font-face|property|view-transition|bottom-\w+|top-\w+)[^{}]*\{[^{}]*\}/g;
/** A declaration in a sheet without nested rules, comments and spaces. */
const declaration = /(?<=[{;])([a-z-]+):((?:"[^"]*"|[^;{}"])+)(?=[;}])/g;

/** What is wrong with a style sheet: what esbuild cannot read, and the declarations that a browser does not take. */
function mistakesIn(page: Page, css: string): Promise<string[]> {
  const { code, warnings } = transformSync(css, { loader: 'css', target: 'chrome111', minify: true });
  const custom = new Map(
    [...css.matchAll(/(--[\w-]+):([^;}]*)/g)]
      .map(([, name = '', value = '']) => [name, value] as const)
      // One that is set to this has no value: what is said for that case counts.
      .filter(([, value]) => value !== 'initial'),
  );
  const flat = code.replaceAll(descriptors, '').replaceAll(descriptors, '');
  const declarations = [...flat.matchAll(declaration)]
    .map(([, property = '', value = '']) => [property, withCustomProperties(value, custom).trim()] as const)
    // What only another engine takes stands beside what all of them do.
    .filter(([property, value]) => !property.startsWith('-') && !value.startsWith('-moz-'));
  return page.evaluate(
    ([unread, all]) => [
      ...unread,
      ...all.flatMap(([property, value]) =>
        CSS.supports(property, value.replace(/!important$/, '')) ? [] : [`${property}:${value}`],
      ),
    ],
    [
      warnings.map(({ text }) => text).filter((text) => !text.includes('is not a known CSS property')),
      declarations,
    ] as const,
  );
}

/** A value with what custom properties stand for in it; that of one which nothing sets stands as it is. */
function withCustomProperties(value: string, custom: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 5) return value;
  return value.replace(/var\((--[^,()]+)(?:,([^()]*))?\)/g, (whole, name: string, fallback?: string) => {
    const known = custom.get(name) ?? fallback;
    return known === undefined ? whole : ` ${withCustomProperties(known, custom, depth + 1)} `;
  });
}
