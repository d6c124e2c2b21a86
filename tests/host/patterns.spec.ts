import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { each } from '../support/each.ts';

/** What a regular expression has that reads or writes HTML: a tag, an attribute with its value, a named character. */
const ofHtml = /<(?:\\?\/|[![(a-z]|\\w)|[\w)-]=\\?["']|\[\^[^\]]*>[^\]]*\]|\[\^"\][*+]"|&[a-z]+;|&#\??\\/i;
/** What only looks so: `(?<=`, `(?<!`, `(?<name>`, `\k<name>`. */
const ofPatterns = /\(\?<(?:[=!]|\w+>)|\\k<\w+>/g;

/** Where such a pattern reads something else. */
const others: Readonly<Record<string, string>> = {
  'src/collections/lint/**': 'what an editor typed in Markdown, and the message of an error',
  'src/build/pdf-text/restore.ts': 'a font’s table of characters in a PDF, which has <…> for numbers',
};

test('no regular expression reads or writes HTML', () => {
  const found = globSync('src/**/*.{ts,mjs,astro}').flatMap(patternsOfHtml);
  const reasonFor = (file: string): string | undefined => Object.keys(others).find((path) => matchesGlob(file, path));
  expect(found.filter(({ file }) => !reasonFor(file))).toEqual([]);
  expect(new Set(found.map(({ file }) => reasonFor(file)))).toEqual(new Set(Object.keys(others)));
});

test('a pattern that reads or writes HTML is told from others', () => {
  const told = [
    '/<p>/',
    '/<\\/h2>/',
    '/<(\\w+)/',
    '/ id="x"/',
    '/<!--/',
    '/[^<>]+/',
    'new RegExp(`<${name}`)',
    '/&amp;/',
  ];
  for (const pattern of each(told)) expect.soft(isOfHtml(pattern.replace('${name}', 'b')), pattern).toBe(true);
  for (const pattern of ['/(?<=a)b/', '/(?<name>b)\\k<name>/', '/a < b/', '/[^/]+$/', '/a=b/', '/[&#%]/']) {
    expect.soft(isOfHtml(pattern), pattern).toBe(false);
  }
});

function isOfHtml(pattern: string): boolean {
  return ofHtml.test(pattern.replace(ofPatterns, ''));
}

function patternsOfHtml(file: string): { file: string; pattern: string }[] {
  const whole = readFileSync(file, 'utf8');
  const program = file.endsWith('.astro') ? (whole.split(/^---$/m)[1] ?? '') : whole;
  return patternsIn(ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS))
    .filter(isOfHtml)
    .map((pattern) => ({ file, pattern }));
}

/** The regular expressions in a program, as they are written. */
function patternsIn(node: ts.Node): string[] {
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (ts.isRegularExpressionLiteral(node)) return [node.text];
  const own = isMade && node.expression.getText() === 'RegExp' ? [node.arguments?.[0]?.getText() ?? ''] : [];
  const inside: string[] = [];
  node.forEachChild((child) => void inside.push(...patternsIn(child)));
  return [...own, ...inside];
}
