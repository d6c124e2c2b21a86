/**
 * Measures builds and pages, prints the figures and writes them into docs/benchmark.md, whose changes git shows.
 * `--pdf` adds builds with PDFs, `--entries 1000` builds with that many additional events.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { format } from 'oxfmt';
import { measureBuilds, referencePages, site } from './bench/builds.ts';
import { lighthouse, measurePages, runs } from './bench/pages.ts';

const { values } = parseArgs({ options: { pdf: { type: 'boolean' }, entries: { type: 'string', default: '0' } } });
const entries = Number(values.entries);
if (!Number.isInteger(entries) || entries < 0) throw new Error(`--entries ${values.entries} must be a whole number.`);

const commit = execFileSync('git', ['describe', '--always', '--dirty', '--exclude=*'], { encoding: 'utf8' }).trim();
const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}`;
const load = loadavg()[0]?.toFixed(1);

const builds = measureBuilds({ pdf: values.pdf ?? false, entries });
const pages = await measurePages(site);

const { code: report } = await format(
  'benchmark.md',
  `# Benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}.
Machine: ${machine}; its load was ${load} before the run.

## Builds

The reference is a bare Astro site of ${referencePages} Markdown pages, half of them in each language, and a sitemap. A cold build of the site should
need at most five times its CPU seconds. The browser that prints PDFs is not counted.

${table(builds)}

## Pages

${lighthouse} with its defaults, a phone on simulated slow 4G: of ${runs} runs the one with the median performance. Each page should
reach 98 or more in performance and 100 in the other three.

${table(pages)}
`,
);
console.log(report);
writeFileSync('docs/benchmark.md', report);

/** A Markdown table of rows that have the same columns. */
function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const alignment = columns.map((_, index) => (index === 0 ? '-' : '-:'));
  const lines = [columns, alignment, ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
