import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../src/pdf/browser.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { barePage } from './bare.ts';
import { serveCompressed } from './compressed-server.ts';
import { round, type Table } from './figures.ts';
import { kindOf } from './steps.ts';
import { visit, type Visit } from './visit.ts';

/** The largest page of each kind in the site's first language or in two, by kind. */
function pagesByKind(site: string): Map<string, string> {
  const pages = globSync(['index.html', `${originalLanguage}{,-*}/**/index.html`], { cwd: site }).map((path) => ({
    path,
    size: statSync(join(site, path)).size,
  }));
  const largestFirst = pages.sort((a, b) => b.size - a.size);
  const byKind = new Map<string, string>();
  for (const { path } of largestFirst) {
    const kind = kindOf(path).replace(/^page /, '');
    if (!byKind.has(kind)) byKind.set(kind, `/${path.replace(/index\.html$/, '')}`);
  }
  return new Map([...byKind].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What to look at, and how often. */
export interface Reading {
  runs: number;
  /** Kinds of pages; all where there are none. */
  kinds: readonly string[];
}

/** What readers have of each kind of page in a built site, on a slow telephone: the median of some first visits. */
export async function measureReading(site: string, { runs, kinds }: Reading): Promise<Table> {
  const pages = chosen(pagesByKind(site), kinds);
  const { origin, stop } = await serveCompressed(site);
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: Table['rows'] = {};
    for (const [kind, path] of pages) {
      console.log(`Reading ${path} …`);
      const visits = await visitsTo(browser, [origin + path], runs);
      rows[kind] = inColumns(visits[0] ?? []);
    }
    return { title: 'Page', rows };
  } finally {
    await browser.close();
    stop();
  }
}

/**
 * What readers have of a page beside one of the same text and nothing else, visited by turns, so that whatever else the
 * machine does slows both down.
 */
export async function compareWithBare(site: string, { runs, kinds }: Reading): Promise<Table> {
  const pages = chosen(pagesByKind(site), kinds);
  const bare = new Map(
    [...pages.values()].map((path) => {
      const file = join(site, path, 'index.html');
      return [`/bare${path}index.html`, barePage(readFileSync(file, 'utf8'))] as const;
    }),
  );
  const { origin, stop } = await serveCompressed(site, bare);
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: Table['rows'] = {};
    for (const [kind, path] of pages) {
      console.log(`Reading ${path} and its text alone …`);
      const [ours = [], plain = []] = await visitsTo(browser, [origin + path, `${origin}/bare${path}`], runs);
      rows[kind] = inColumns(ours);
      rows[`${kind}, text alone`] = inColumns(plain);
    }
    return { title: 'Page', rows };
  } finally {
    await browser.close();
    stop();
  }
}

/** Visits some addresses by turns; the first visit of each, in which the browser still warms up, does not count. */
async function visitsTo(browser: Browser, urls: readonly string[], runs: number): Promise<Visit[][]> {
  const visits = urls.map((): Visit[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, url] of urls.entries()) {
      const one = await visit(browser, url);
      if (run > 0) visits[index]?.push(one);
    }
  }
  return visits;
}

function inColumns(visits: readonly Visit[]): Record<string, number> {
  const all = (measure: keyof Visit): number[] => visits.map((one) => one[measure]).sort((a, b) => a - b);
  const median = (measure: keyof Visit): number => quantile(all(measure), 0.5);
  // Between these lies the middle half of the visits.
  const scatter = (measure: keyof Visit): number => quantile(all(measure), 0.75) - quantile(all(measure), 0.25);
  return {
    'FCP ms': round(median('fcp')),
    'its scatter': round(scatter('fcp')),
    'LCP ms': round(median('lcp')),
    'its scatter ': round(scatter('lcp')),
    CLS: round(median('cls'), 4),
    KB: round(median('bytes') / 1000, 1),
    requests: median('requests'),
  };
}

/** The value below which a part of sorted numbers lies. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

function chosen(pages: ReadonlyMap<string, string>, kinds: readonly string[]): ReadonlyMap<string, string> {
  const unknown = kinds.find((kind) => !pages.has(kind));
  if (unknown !== undefined) {
    throw new Error(`There is no page of the kind “${unknown}”. There are: ${[...pages.keys()].join(', ')}.`);
  }
  return kinds.length === 0 ? pages : new Map([...pages].filter(([kind]) => kinds.includes(kind)));
}
