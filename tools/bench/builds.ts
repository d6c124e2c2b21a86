import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, originalLanguage, settings, type Language } from '../../src/site.config.ts';
import type { Usage } from './usage.ts';

/** How many pages the reference has, in all languages together. */
export const referencePages = 590;

// Inside the project, because built pages resolve packages from there.
const folder = 'test-results/bench';

/** The folder of the site that was built without additions. */
export const site = join(folder, 'site/dist');

const sentences: Record<Language, string> = {
  hi: 'दोनों देशों के रक्षा मंत्रालयों ने **समझौते** पर हस्ताक्षर किए, और [अगली बैठक](/hi/) की तारीख अभी तय नहीं है।',
  en: 'The defence ministries of both countries signed the **agreement**, and no day is set for the [next meeting](/en/).',
};

/**
 * Builds the reference, and the site as `npm run build` does: with nothing in the cache, with one event edited, and
 * with nothing changed. Throws with the end of the log where a build fails.
 * @param options.pdf whether to measure builds with PDFs too
 * @param options.entries the number of additional events for a further build; 0 for none
 * @returns the rows of a table
 */
export function measureBuilds(options: { pdf: boolean; entries: number }): Record<string, string>[] {
  const reference = buildReference();
  const row = (build: string, { wall, cpu, peak }: Usage): Record<string, string> => ({
    build,
    'wall s': wall.toFixed(1),
    'CPU s': cpu.toFixed(1),
    'peak MB': peak.toFixed(),
    'CPU / reference': (cpu / reference.cpu).toFixed(1),
  });
  const threeBuilds = (name: string, { PDF = 'off', entries = 0 }): Record<string, string>[] => {
    const root = join(folder, name);
    const content = join(root, 'content');
    rmSync(root, { recursive: true, force: true });
    cpSync(settings.contentDir, content, { recursive: true });
    copyEvents(content, entries);
    const environment = { CONTENT_DIR: content, OUT_DIR: join(root, 'dist'), CACHE_DIR: join(root, 'cache'), PDF };
    const build = (state: string): Record<string, string> =>
      row(`${name}, ${state}`, buildAstro(`${name}, ${state}`, [], environment));
    const cold = build('cold');
    editEvent(content);
    return [cold, build('one event edited'), build('unchanged')];
  };
  return [
    row('reference, cold', reference),
    ...threeBuilds('site', {}),
    ...(options.pdf ? threeBuilds('with PDFs', { PDF: 'required' }) : []),
    ...(options.entries ? threeBuilds(`with ${options.entries} events more`, { entries: options.entries }) : []),
  ];
}

/** Adds a number of events that repeat the content's own. */
function copyEvents(content: string, count: number): void {
  const originals = globSync(join(content, `events/*.${originalLanguage}.md`)).sort();
  const slugs = originals.map((path) => path.slice(0, -`.${originalLanguage}.md`.length));
  for (let number = 1; number <= count; number++) {
    const slug = slugs[number % slugs.length];
    for (const end of languages.map((language) => `.${language}.md`)) {
      copyFileSync(`${slug}${end}`, `${slug}-${number}${end}`);
    }
  }
}

/** Repeats the last paragraph of an event, like an editor's change of one entry. */
function editEvent(content: string): void {
  const [file] = globSync(join(content, `events/*.${originalLanguage}.md`)).sort();
  if (!file) throw new Error(`There is no event in ${content}.`);
  appendFileSync(file, `\n${readFileSync(file, 'utf8').split('\n\n').at(-1)}`);
}

/** Builds a bare site with a sitemap, whose pages have four sections of four sentences. */
function buildReference(): Usage {
  const root = join(folder, 'reference');
  rmSync(root, { recursive: true, force: true });
  cpSync('tools/bench/reference', root, { recursive: true });
  for (const language of languages) {
    const pages = join(root, 'src/content', language);
    mkdirSync(pages, { recursive: true });
    const section = Array<string>(4).fill(sentences[language]).join(' ');
    for (let number = 1; number <= referencePages / languages.length; number++) {
      const text = [1, 2, 3, 4].map((part) => `## ${number}.${part}\n\n${section}\n`).join('\n');
      writeFileSync(join(pages, `page-${number}.md`), `---\ntitle: ${language} ${number}\n---\n\n${text}`);
    }
  }
  return buildAstro('reference', ['--root', root], {});
}

function buildAstro(name: string, options: readonly string[], environment: Readonly<Record<string, string>>): Usage {
  console.log(`Building: ${name} …`);
  const file = resolve(folder, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tools/bench/usage.ts'), 'node_modules/astro/bin/astro.mjs', 'build', ...options],
    { env: { ...process.env, ...environment, BENCH_USAGE: file }, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`A build failed:\n${(stdout + stderr).slice(-2000)}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}
