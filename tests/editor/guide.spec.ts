import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import { each } from '../support/each.ts';

/** The guide to a first entry, and the reference beside the content. */
const guides = {
  en: ['CONTRIBUTING.md', 'content/README.md'],
  hi: ['CONTRIBUTING.hi.md', 'content/README.hi.md'],
} as const;
const textOf = ([guide, reference]: readonly [string, string]): string =>
  `${readFileSync(guide, 'utf8')}\n\n${readFileSync(reference, 'utf8')}`;
type Code = Extract<MdastNode, { type: 'code' }>;

for (const [language, files] of each(Object.entries(guides))) {
  test(`whoever follows the guide line by line has entries without mistakes or warnings (${language})`, () => {
    test.setTimeout(120_000);
    const content = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      cpSync('tests/fixtures/libraries', content, { recursive: true });
      const written = follow(textOf(files), content);
      const { output, status } = run('npm run -s check -- --language en', content);
      expect(status, output).toBe(0);
      expect(written).toContain('events/winter-fair.hi.md');
      for (const path of each(written)) expect(output).not.toContain(path);
    } finally {
      rmSync(content, { recursive: true });
    }
  });

  test(`every command that the guide names is there (${language})`, () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...textOf(files).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => script !== 'ci' && !(script in scripts))).toEqual([]);
  });
}

test('both languages give the same examples', () => {
  const [en, hi] = Object.values(guides).map((files) =>
    codesOf(textOf(files))
      .filter(({ lang }) => lang && lang !== 'text')
      .map(({ value }) => value),
  );
  expect(hi).toEqual(en);
});

/**
 * Writes the guide's files, runs its commands and makes its changes, in the order of the guide.
 * @returns the paths of the files, below the content folder
 */
function follow(guide: string, content: string): string[] {
  const nodes = childrenOf(guide);
  const written: string[] = [];
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
    else if (lang === 'md' || lang === 'yaml') {
      writeFileSync(join(content, path), `${value}\n`);
      written.push(path);
    } else if (lang === 'diff') change(value, nodes.slice(index + 1, index + 3).find(isOutput)?.value, content);
    else if (!lang) writeFileSync(join(content, `questions/snippets-${index}.hi.md`), questionOf(value));
  });
  return written;
}

const childrenOf = (markdown: string): MdastNode[] => {
  const root = markdownToMdast(markdown);
  return 'children' in root ? root.children : [];
};
const isCode = (node: MdastNode): node is Code => node.type === 'code';
const isOutput = (node: MdastNode): node is Code => isCode(node) && node.lang === 'text';
const codesOf = (markdown: string): Code[] => childrenOf(markdown).filter(isCode);

/** Makes a change; where the guide shows what the check says of it, sees that it does and takes the change back. */
function change(diff: string, output: string | undefined, content: string): void {
  const without = (sign: string): string =>
    diff
      .split('\n')
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const [old, changed] = [without('+'), without('-')];
  const path = globSync(`${content}/*/winter-fair.*`).find((file) => readFileSync(file, 'utf8').includes(old));
  if (!path) throw new Error(`No file has “${old}”.`);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(old, changed));
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
