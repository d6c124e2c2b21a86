import { expect, test } from '@playwright/test';
import { generate, lexer, parse, walk } from 'css-tree';
import { transformSync } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDefinitions } from '../support/sites.ts';

test('every style sheet is valid: what it says can be read, and each value is one that its property takes', () => {
  const sheets = styleSheets();
  expect(sheets.length).toBeGreaterThan(50);
  expect([...new Set(sheets.flatMap(mistakesIn))]).toEqual([]);
  expect(mistakesIn(':root{--wide:solid}p{color:1px;border:1px var(--wide) red;widht:2px;gap:var(--wide)}')).toEqual([
    expect.stringContaining('color:1px'),
    expect.stringContaining('widht:2px'),
    expect.stringContaining('gap: solid'),
  ]);
});

/** The different style sheets of all sites, in their pages and beside them. */
function styleSheets(): string[] {
  const texts = Object.values(siteDefinitions).flatMap(({ environment: { OUT_DIR } }) =>
    globSync('**/*.{html,css}', { cwd: OUT_DIR }).flatMap((file) => {
      const text = readFileSync(join(OUT_DIR, file), 'utf8');
      // css-tree reads no nested rule that begins with a sign or an element.
      if (file.endsWith('.css')) return [transformSync(text, { loader: 'css', target: 'chrome111' }).code];
      return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
    }),
  );
  return [...new Set(texts)];
}

/** What is wrong with a style sheet by the syntax of CSS as css-tree knows it. */
function mistakesIn(css: string): string[] {
  const mistakes: string[] = [];
  const tree = parse(css, {
    onParseError: ({ message, offset }) => mistakes.push(`${message} ${css.slice(offset - 30, offset + 30)}`),
  });
  const custom = new Map<string, string>();
  walk(tree, {
    visit: 'Declaration',
    enter: ({ property, value }) => property.startsWith('--') && custom.set(property, generate(value)),
  });
  walk(tree, {
    visit: 'Declaration',
    enter(declaration) {
      const { property } = declaration;
      // A rule such as @page or @font-face has descriptors of its own.
      if (property.startsWith('--') || this.atrule?.name.match(/^(?:page|font-face|view-transition|property)$/)) return;
      const value = withCustomProperties(generate(declaration.value), custom);
      const { error } = lexer.matchProperty(property, parse(value, { context: 'value' }));
      if (error) mistakes.push(`${property}:${value} ${error.message.split('\n')[0]}`);
    },
  });
  return mistakes;
}

/** A value with what custom properties stand for in it; that of one which nothing sets stands as it is. */
function withCustomProperties(value: string, custom: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 5) return value;
  return value.replace(/var\((--[^,()]+)(?:,([^()]*))?\)/g, (whole, name: string, fallback?: string) => {
    const known = custom.get(name) ?? fallback;
    return known === undefined ? whole : ` ${withCustomProperties(known, custom, depth + 1)} `;
  });
}
