import type { Mark, Usage } from './usage.ts';

/** What a part of a build takes. */
export interface Step {
  name: string;
  seconds: number;
  cpu: number;
  /** By how many megabytes the program's memory grew, at its highest in each part. */
  memory: number;
}

/** A line of Astro's log and the step that it ends; what is printed elsewhere belongs to the step after it. */
const ends: readonly [pattern: RegExp, step: string][] = [
  [/Syncing content/, 'start and check'],
  [/Synced content/, 'content'],
  [/generating static routes/, 'bundling'],
  [/\[build\] ✓ Completed in/, 'end of pages'],
  [/\[@astrojs\/sitemap\]/, 'sitemap'],
  [/\[pdfs\]/, 'PDFs'],
  [/\[plain\]/, 'plain Markdown'],
  [/\[build\] Complete!/, 'rest'],
];

/** What stands outside the languages, or is no page. */
const files: readonly [pattern: RegExp, step: string][] = [
  [/^share\//, 'share pictures'],
  [/^search-index\//, 'search index'],
  [/^data\//, 'published data'],
  [/feed\.xml$/, 'feed'],
  [/^index\.html$/, 'page entrance'],
  [/^404\.html$/, 'page not found'],
];

/** The rooms whose entries have a page each. */
const entryPage = /^(meetings|sectors|quotes)\/./;

/** The kind of what stands at a path of the built site: `page timeline`, `search index`. */
export function kindOf(path: string): string {
  const file = files.find(([pattern]) => pattern.test(path))?.[1];
  if (file) return file;
  const [, languages = '', below = ''] = /^([a-z]{2}(?:-[a-z]{2})?)\/(.*?)\/?(?:index\.html)?$/.exec(path) ?? [];
  if (!languages) return 'other files';
  const place = below.replace(entryPage, '$1/*$&').replace(/\*.*/, '*') || 'first';
  return `page ${languages.includes('-') ? 'side by side ' : ''}${place}`;
}

/** What each step of a build took, in the order in which they began, those of a kind together. */
export function stepsOf({ marks }: Pick<Usage, 'marks'>): Step[] {
  const steps = new Map<string, Step>();
  let before: Mark = { text: '', at: 0, cpu: 0, memory: 0 };
  let highest = 0;
  let path = '';
  for (const mark of marks) {
    path = /[├└]─ (\S+)/.exec(mark.text)?.[1]?.replace(/^\//, '') ?? path;
    const name = / \(\+[\d.]+m?s\)/.test(mark.text) ? kindOf(path) : ends.find(([line]) => line.test(mark.text))?.[1];
    if (!name) continue;
    const step = steps.get(name) ?? { name, seconds: 0, cpu: 0, memory: 0 };
    step.seconds += mark.at - before.at;
    step.cpu += mark.cpu - before.cpu;
    step.memory += Math.max(0, mark.memory - highest);
    highest = Math.max(highest, mark.memory);
    steps.set(name, step);
    before = mark;
  }
  return [...steps.values()];
}
