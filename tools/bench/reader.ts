import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../src/pdf/browser.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { serveCompressed } from './compressed-server.ts';
import { round, type Table } from './figures.ts';
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
    const kind = kindOf(path);
    if (!byKind.has(kind)) byKind.set(kind, `/${path.replace(/index\.html$/, '')}`);
  }
  return new Map([...byKind].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rooms whose entries have a page each. */
const entryPage = /^(meetings|sectors|quotes)\/./;

/** The kind of page at a path of the built site: `timeline`, `side by side meetings/*`. */
function kindOf(path: string): string {
  const [, languages = '', below = ''] = /^([a-z]{2}(?:-[a-z]{2})?)\/(.*?)\/?(?:index\.html)?$/.exec(path) ?? [];
  if (!languages) return 'entrance';
  const place = below.replace(entryPage, '$1/*$&').replace(/\*.*/, '*') || 'first';
  return `${languages.includes('-') ? 'side by side ' : ''}${place}`;
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
      rows[kind] = inColumns(await visitsTo(browser, origin + path, runs));
    }
    return { title: 'Page', rows };
  } finally {
    await browser.close();
    stop();
  }
}

/** Visits an address; the first visit, in which the browser still warms up, does not count. */
async function visitsTo(browser: Browser, url: string, runs: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let run = 0; run <= runs; run++) visits.push(await visit(browser, url));
  return visits.slice(1);
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
