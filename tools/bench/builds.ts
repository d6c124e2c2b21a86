import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, originalLanguage, settings } from '../../src/site.config.ts';
import { writeMadeFiles } from './made/index.ts';
import { round, type Table } from './figures.ts';
import { siteFigures } from './output.ts';
import { writeReference } from './reference.ts';
import { stepsOf } from './steps.ts';
import type { Usage } from './usage.ts';

/** Below the project: a built page finds packages only from there. */
const folder = 'test-results/bench';

/** How many pages the bare site has that the build of the site itself is compared with, however many that has. */
const referencePages = 590;

/** What a site is built of: its own content, or so many made-up entries. */
export type Content = 'own' | number;

/** The folders of a site that is measured. */
export interface Folders {
  content: string;
  site: string;
  cache: string;
  log: string;
}

/** Where the site of some content is made. */
export function foldersFor(of: Content | 'real'): Folders {
  const inside = (name: string): string => join(folder, String(of), name);
  return { content: inside('content'), site: inside('site'), cache: inside('cache'), log: inside('build.log') };
}

/**
 * Makes a site three times: from nothing, with one event's text changed, and with nothing changed; and, from nothing too, a
 * bare site of Astro's with as many pages.
 * @param pdf whether PDFs are printed too; the browser that prints them is not counted
 * @returns what the builds took, what the first one took step by step, and how large the site is
 */
export function measureBuilds(of: Content, pdf: boolean): Table[] {
  const folders = foldersFor(of);
  for (const made of [folders.content, folders.site, folders.cache]) rmSync(made, { recursive: true, force: true });
  if (of === 'own') cpSync(settings.contentDir, folders.content, { recursive: true });
  else writeMadeFiles(folders.content, of);
  const bare = buildReference(of === 'own' ? referencePages : of * languages.length);
  const cold = build(folders, pdf, `${of}, cold`);
  const site = siteFigures(folders.site);
  editEvent(folders.content);
  const edited = build(folders, pdf, `${of}, one event edited`);
  const unchanged = build(folders, pdf, `${of}, unchanged`);
  const steps = stepsOf(cold);
  const astro = steps.filter(({ name }) => name !== 'after Astro').reduce((sum, { cpu }) => sum + cpu, 0);
  return [
    {
      title: 'Builds',
      rows: Object.fromEntries(
        Object.entries({ cold, edited, unchanged, 'bare Astro': bare }).map(([name, { seconds, cpu, peak }]) => [
          name,
          {
            ...{ 'wall s': round(seconds, 1), 'CPU s': round(cpu, 1), 'peak MB': round(peak) },
            ...{ '% of cold': round((100 * cpu) / cold.cpu), 'times bare': round(cpu / bare.cpu, 1) },
          },
        ]),
      ),
    },
    {
      title: 'Steps of the cold build',
      rows: Object.fromEntries(
        steps.map(({ name, seconds, cpu, memory }) => [
          name,
          {
            ...{ 'wall s': round(seconds, 2), 'CPU s': round(cpu, 2), 'MB more': round(memory) },
            ...(name === 'after Astro' && { '% of Astro’s own': round((100 * cpu) / astro) }),
          },
        ]),
      ),
    },
    site,
  ];
}

/** The site of the content itself, built now or, where `anew` is false, by an earlier run; gives its folder. */
export function buildReal(anew: boolean): string {
  const folders = { ...foldersFor('real'), content: settings.contentDir };
  if (anew || !existsSync(folders.site)) build(folders, false, 'the site itself');
  return folders.site;
}

/** Builds as `npm run build` does. */
function build({ content, site, cache, log }: Folders, pdf: boolean, name: string): Usage {
  console.log(`Building ${name} …`);
  mkdirSync(cache, { recursive: true });
  return runAstro([], { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache, PDF: pdf ? 'required' : 'off' }, log);
}

/** Builds a bare site of so many pages from nothing. */
function buildReference(pages: number): Usage {
  console.log(`Building a bare site of ${pages} pages …`);
  const root = join(folder, 'reference');
  writeReference(root, pages);
  return runAstro(['--root', root], {}, join(folder, 'reference.log'));
}

/** Builds in a process of its own. Throws with the end of its log where that fails. */
function runAstro(options: readonly string[], environment: Record<string, string>, log: string): Usage {
  const noted = resolve(folder, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tools/bench/usage.ts'), 'node_modules/astro/bin/astro.mjs', 'build', ...options],
    {
      env: { ...process.env, ...environment, BENCH_USAGE: noted, NO_COLOR: '1', FORCE_COLOR: '0' },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  writeFileSync(log, stdout + stderr);
  if (status !== 0) throw new Error(`The build failed, see ${log}:\n${(stdout + stderr).slice(-2000)}`);
  return JSON.parse(readFileSync(noted, 'utf8')) as Usage;
}

/** Says an event's text twice, as an editor's change of one entry. */
function editEvent(content: string): void {
  const [file] = globSync(`events/*.${originalLanguage}.md`, { cwd: content }).sort();
  if (!file) throw new Error(`There is no event in ${content}.`);
  const text = readFileSync(join(content, file), 'utf8');
  const [, body = ''] = /^---\n.*?\n---\n(.*)$/s.exec(text) ?? [];
  writeFileSync(join(content, file), text.trimEnd() + body);
}
