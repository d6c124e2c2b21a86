import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import { each } from '../support/each.ts';

const guides = { en: 'CONTRIBUTING.md', hi: 'CONTRIBUTING.hi.md' };
type Code = Extract<MdastNode, { type: 'code' }>;

for (const [language, guide] of each(Object.entries(guides))) {
  test(`whoever follows the guide line by line has entries without mistakes (${language})`, () => {
    test.setTimeout(120_000);
    const content = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      cpSync('tests/fixtures/libraries', content, { recursive: true });
      follow(readFileSync(guide, 'utf8'), content);
      const { output, status } = run('npm run -s check -- --language en', content);
      expect(status, output).toBe(0);
      // Four are the topic's own; the guide's sector is short in both languages; and its snippets become a text in Hindi.
      expect(output).toContain(`0 mistakes and ${language === 'en' ? 8 : 6} warnings`);
      expect(output.match(/sectors\/book-binding\.(?:hi|en)\.md.*\n.* words; texts of this kind/g)).toHaveLength(2);
    } finally {
      rmSync(content, { recursive: true });
    }
  });

  test(`every command that the guide names is there (${language})`, () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readFileSync(guide, 'utf8').matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => script !== 'ci' && !(script in scripts))).toEqual([]);
  });
}

test('both guides give the same examples', () => {
  const [en, hi] = Object.values(guides).map((guide) =>
    codesOf(readFileSync(guide, 'utf8'))
      .filter(({ lang }) => lang && lang !== 'text')
      .map(({ value }) => value),
  );
  expect(hi).toEqual(en);
});

/** Writes the guide's files, runs its commands and makes its slips, in the order of the guide. */
function follow(guide: string, content: string): void {
  const nodes = childrenOf(guide);
  let path = '';
  nodes.forEach((node, index) => {
    if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'inlineCode') {
      path = node.children[0].value.replace(/^content\//, '');
    }
    if (node.type !== 'code') return;
    const { lang, value } = node;
    if (lang === 'sh')
      value.split('\n').forEach((command) => {
        expectToRun(command, content);
      });
    else if (lang === 'md' || lang === 'mdx' || lang === 'yaml') write(join(content, path), `${value}\n`);
    else if (lang === 'diff') slip(value, nodes.slice(index + 1, index + 3).find(isOutput)?.value, content);
    else if (!lang) write(join(content, 'questions/snippets.hi.md'), questionOf(value));
  });
}

const childrenOf = (markdown: string): MdastNode[] => {
  const root = markdownToMdast(markdown);
  return 'children' in root ? root.children : [];
};
const isCode = (node: MdastNode): node is Code => node.type === 'code';
const isOutput = (node: MdastNode): node is Code => isCode(node) && node.lang === 'text';
const codesOf = (markdown: string): Code[] => childrenOf(markdown).filter(isCode);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Makes a change; where the guide shows what the check says of it, sees that it does and takes the change back. */
function slip(diff: string, output: string | undefined, content: string): void {
  const lines = (sign: string): string =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const path = globSync(`${content}/*/winter-fair.*`).find((file) => readFileSync(file, 'utf8').includes(lines('-')));
  if (!path) throw new Error(`No file has “${lines('-')}”.`);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(lines('-'), lines('+')));
  if (output === undefined) return;
  const told = run('npm run -s check', content);
  expect(told.status).toBe(1);
  const shown = `${relative(process.cwd(), content)}/`;
  for (const line of each(output.replace('content/', shown).split('\n'))) expect(told.output).toContain(line);
  writeFileSync(path, before);
}

/** The Markdown in the left column of a table of examples, as the text of an entry in which nothing must be cited. */
function questionOf(table: string): string {
  const examples = table.split('\n').map((line) => line.split(/\s{3,}/)[0] ?? '');
  return [
    '---',
    'order: 9',
    'title: नमूने',
    "updated: '2021-01-05'",
    '# accept: no-translation',
    '---',
    ...examples,
  ].join('\n\n');
}

function expectToRun(command: string, content: string): void {
  const { status, output } = run(command, content);
  expect(status, `${command}\n${output}`).toBe(0);
}

function run(command: string, content: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, output: stdout + stderr };
}
