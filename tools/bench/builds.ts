import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { originalLanguage, settings } from '../../src/site.config.ts';
import { writeMadeFiles } from './made/index.ts';
import { round, type Table } from './figures.ts';
import { siteFigures } from './output.ts';
import { stepsOf } from './steps.ts';
import type { Usage } from './usage.ts';

/** Below the project: a built page finds packages only from there. */
const folder = 'test-results/bench';

/** The folders of a site of made-up entries. */
export interface Folders {
  content: string;
  site: string;
  cache: string;
  log: string;
}

/** Where the site with so many entries is made. */
export function foldersFor(entries: number): Folders {
  const inside = (name: string): string => join(folder, String(entries), name);
  return { content: inside('content'), site: inside('site'), cache: inside('cache'), log: inside('build.log') };
}

/**
 * Makes a site of so many entries three times: from nothing, with one event's text changed, and with nothing changed.
 * @param pdf whether PDFs are printed too; the browser that prints them is not counted
 * @returns what the builds took, what the first one took step by step, and how large the site is
 */
export function measureBuilds(entries: number, pdf: boolean): Table[] {
  const folders = foldersFor(entries);
  console.log(`Writing ${entries} entries to ${folders.content} …`);
  writeMadeFiles(folders.content, entries);
  for (const made of [folders.site, folders.cache]) rmSync(made, { recursive: true, force: true });
  const cold = build(folders, pdf, 'cold');
  const site = siteFigures(folders.site);
  editEvent(folders.content);
  const edited = build(folders, pdf, 'one event edited');
  const unchanged = build(folders, pdf, 'unchanged');
  const steps = stepsOf(cold)
    .filter(({ cpu }) => cpu >= 0.05)
    .sort((a, b) => b.cpu - a.cpu);
  return [
    {
      title: 'Builds',
      rows: Object.fromEntries(
        Object.entries({ cold, edited, unchanged }).map(([name, { seconds, cpu, peak }]) => [
          name,
          { 'wall s': round(seconds, 1), 'CPU s': round(cpu, 1), 'peak MB': round(peak) },
        ]),
      ),
    },
    {
      title: 'Steps of the cold build',
      rows: Object.fromEntries(
        steps.map(({ name, seconds, cpu, memory }) => [
          name,
          { 'wall s': round(seconds, 2), 'CPU s': round(cpu, 2), 'MB more': round(memory) },
        ]),
      ),
    },
    site,
  ];
}

/** The site of the content itself, built now or, where `anew` is false, by an earlier run; gives its folder. */
export function buildReal(anew: boolean): string {
  const inside = (name: string): string => join(folder, 'real', name);
  const folders = {
    content: settings.contentDir,
    site: inside('site'),
    cache: inside('cache'),
    log: inside('build.log'),
  };
  if (anew || !existsSync(folders.site)) build(folders, false, 'the site itself');
  return folders.site;
}

/** Builds as `npm run build` does, in a process of its own. Throws with the end of its log where that fails. */
function build({ content, site, cache, log }: Folders, pdf: boolean, name: string): Usage {
  console.log(`Building, ${name} …`);
  mkdirSync(cache, { recursive: true });
  const noted = join(cache, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tools/bench/usage.ts'), 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      env: {
        ...process.env,
        ...{ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache, PDF: pdf ? 'required' : 'off' },
        ...{ BENCH_USAGE: noted, NO_COLOR: '1', FORCE_COLOR: '0' },
      },
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
  const file = join(content, `events/event-1.${originalLanguage}.md`);
  const text = readFileSync(file, 'utf8');
  const [, body = ''] = /^---\n.*?\n---\n(.*)$/s.exec(text) ?? [];
  writeFileSync(file, text.trimEnd() + body);
}
