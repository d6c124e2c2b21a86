/**
 * Measures the site: how long it takes to build with many entries, and what readers have of its pages on a slow telephone.
 * The options are explained in tools/bench/README.md.
 */
import { parseArgs } from 'node:util';
import { buildReal, foldersFor, measureBuilds, type Content } from './bench/builds.ts';
import { written, type Table } from './bench/figures.ts';
import { measureReading } from './bench/reader.ts';
import { note } from './bench/results.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    entries: { type: 'string', default: 'own,1000' },
    build: { type: 'boolean', default: true },
    pdf: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: true },
    made: { type: 'boolean', default: false },
    pages: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
  },
});
const contents = listed(values.entries).map((one) => (one === 'own' ? one : wholeNumber(one, 10)));
const reading = { runs: wholeNumber(values.runs, 1), kinds: listed(values.pages) };

if (values.build) {
  for (const of of contents) {
    report(`build of ${named(of)}${values.pdf ? ' with PDFs' : ''}`, measureBuilds(of, values.pdf));
  }
}
if (values.reader) {
  const made = values.made && contents.find((of) => of !== 'own');
  const site = made ? foldersFor(made).site : buildReal(values.build);
  const of = `${made ? `a site of ${named(made)}` : 'the site'}, ${reading.runs} visits`;
  report(`pages of ${of}`, [await measureReading(site, reading)]);
}

function named(of: Content): string {
  return of === 'own' ? 'the content itself' : `${of} entries`;
}

/** Prints figures with how they differ from the last of their kind, and notes them. */
function report(run: string, tables: Table[]): void {
  const last = note(run, tables);
  const since = last ? `compared with ${last.commit} of ${last.date.slice(0, 10)}` : 'the first of its kind here';
  console.log(`\n${run}, ${since}\n`);
  for (const table of tables) {
    console.log(
      `${written(
        table,
        last?.tables.find(({ title }) => title === table.title),
      )}\n`,
    );
  }
}

function listed(text: string): string[] {
  return text.split(',').filter(Boolean);
}

function wholeNumber(text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`“${text}” must be a whole number from ${least}.`);
  process.exit(2);
}
