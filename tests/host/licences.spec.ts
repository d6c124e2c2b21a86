import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { licencesText } from '../../src/build/licences/index.ts';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { facesOf } from '../support/shaped.ts';
import { type SiteName, built, siteDefinitions } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const listed = [...built('real', 'licences.txt').matchAll(/^([@\w/-]+) \d\S* \((.*)\)$/gm)];

/** The packages that a script of ours takes in when it is bundled. */
async function packagesIn(script: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  });
  const found = Object.keys(metafile.inputs).map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(found)].filter((name) => name !== undefined);
}

test('all that is shipped of others is listed with its licence in full', async () => {
  const shipped = [
    ...(await packagesIn('src/search/browser/page.ts')),
    ...facesOf(siteDefinitions.real.environment.OUT_DIR).map(({ file }) => file.split('/', 2).join('/')),
  ];
  expect(listed.map(([, name]) => name)).toEqual([...new Set(shipped)].sort());
  for (const [, name = '', licence = ''] of each(listed)) {
    expect.soft(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'], name).toContain(licence);
    const [file = ''] = globSync(`node_modules/${name}/LICENSE*`);
    expect.soft(built('real', 'licences.txt'), name).toContain(readFileSync(file, 'utf8').trim());
  }
  expect(built('real', 'licences.txt')).toContain(readFileSync('LICENSE', 'utf8').trim());
});

for (const name of each(names)) {
  test(`${name}: nothing else is shipped: no other script, typeface or kind of file`, () => {
    const { OUT_DIR } = siteDefinitions[name].environment;
    const files = globSync('**/*.*', { cwd: OUT_DIR });
    const scripts = files.filter((file) => /\.m?js$/.test(file));
    expect(scripts.sort()).toEqual([expect.stringMatching(/^_astro\/SearchForm\.[^/]*\.js$/), 'print.js']);
    const kinds = 'html md txt xml css csv bib json webmanifest pdf svg png webp avif jpg ico woff2'.split(' ');
    expect(files.filter((file) => ![...kinds, 'js'].includes(extname(file).slice(1)))).toEqual([]);
    const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => /(?<=_astro\/)[\w-]+/.exec(file)?.[0]);
    expect(fonts.sort()).toEqual(
      facesOf(OUT_DIR)
        .map((face) => face.name)
        .sort(),
    );
  });
}

test('a page leads to the licences in each language', () => {
  for (const language of languages) {
    const [link] = all(documentOf('topic', `${language}/about/`), 'a[href="/books/licences.txt"]');
    expect(link && textOf(link)).toBe(messages(language).licencesInFull);
  }
});

test('the caption of a picture, with its maker and licence, is beside the licences', () => {
  expect(built('topic', 'licences.txt')).toContain('images/shelf.jpg\n\nमेले के पहले दिन। चित्र: आशा, CC BY 4.0\n');
});

test('a package without a licence file is not shipped', () => {
  expect(() => licencesText('ours', new Map(), [{ name: 'bare', version: '1.0.0', identifier: 'MIT' }])).toThrow(
    /^bare is part/,
  );
});
