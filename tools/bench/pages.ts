import { execFile } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser, launchOptions } from '../../src/build/pdf/browser.ts';
import { languages, settings } from '../../src/site.config.ts';
import { serve } from '../static-server.ts';

/** The package that measures. It is large, so npm fetches it when it is needed. */
export const lighthouse = 'lighthouse@13.5.0';

/** How often each page is measured. */
export const runs = 3;

/** The kinds of pages that are measured in each language: the largest page of each. */
const kinds = [
  ...['', 'meetings/*/', 'sectors/*/', 'differences/*/', 'timeline/', 'quotes/', 'questions/', 'glossary/'],
  ...['sources/', 'search/'],
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const audits = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const;

/**
 * The part of Lighthouse's result that is used
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md).
 */
interface Result {
  categories: Record<(typeof categories)[number], { score: number }>;
  audits: Record<(typeof audits)[keyof typeof audits], { numericValue: number }>;
}

/** Lighthouse's results for each kind of page of a built site. Throws if it cannot be downloaded or started. */
export async function measurePages(site: string): Promise<Record<string, string>[]> {
  const { server, url } = await serve(site, settings.basePath);
  try {
    const rows: Record<string, string>[] = [];
    for (const page of languages.flatMap((language) => kinds.map((kind) => largest(site, `${language}/${kind}`)))) {
      console.log(`Measuring: ${url}${page} …`);
      const results: Result[] = [];
      while (results.length < runs) results.push(await measure(url + page));
      results.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
      const [median] = results.slice(runs / 2);
      if (median) rows.push(row(page, median));
    }
    return rows;
  } finally {
    server.close();
  }
}

/** The address of the largest page, below the site's, among those that a pattern describes. */
function largest(site: string, pattern: string): string {
  const size = (path: string): number => statSync(join(site, path)).size;
  const [path] = globSync(`${pattern}index.html`, { cwd: site }).sort((a, b) => size(b) - size(a));
  if (!path) throw new Error(`The site has no page ${pattern}.`);
  return path.replace(/index\.html$/, '');
}

async function measure(url: string): Promise<Result> {
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url, '--output=json', '--quiet'],
      ...[`--only-categories=${categories.join()}`, '--no-enable-error-reporting'],
      ...[`--chrome-flags=${['--headless=new', ...launchOptions().args].join(' ')}`],
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout) as Result;
}

function row(page: string, result: Result): Record<string, string> {
  const figures = Object.entries(audits).map(([name, audit]) => [
    name,
    String(Number(result.audits[audit].numericValue.toPrecision(3))),
  ]);
  const scores = categories.map((name) => [name, (100 * result.categories[name].score).toFixed()]);
  return { page, ...(Object.fromEntries([...figures, ...scores]) as Record<string, string>) };
}
