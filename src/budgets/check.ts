import type { Limit } from './limits.ts';
import { parts, requestsOf, scriptsOf } from './weigh.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its path, such as `/explainer/hi/`. */
  path: string;
  html: string;
  /** What it has with Brotli. */
  bytes: number;
}

/** How a page stands to its limit. */
export interface Standing {
  path: string;
  limit: Limit;
  /** What its HTML and CSS have with Brotli. */
  bytes: number;
  /** What is wrong with it, in words when asked: to find out what weighs most takes a while. */
  faults: readonly (() => string)[];
}

/** The limit that holds for a page: the first that fits its address. */
export function limitOf(path: string, limits: readonly Limit[]): Limit {
  const limit = limits.find(({ of }) => of.test(path));
  if (!limit) throw new Error(`No limit holds for ${path}: add one to src/budgets/limits.ts.`);
  return limit;
}

/** Weighs a page against its limit. */
export function standing({ path, html, bytes }: BuiltPage, limits: readonly Limit[]): Standing {
  const limit = limitOf(path, limits);
  const requests = requestsOf(html);
  const foreign = scriptsOf(html).filter((address) => !limit.scripts.some((allowed) => allowed.test(address)));
  const { kind } = limit;
  const faults = foreign.map(
    (script) => () => `has the script ${script}, and a ${kind} has none of its kind: take it away.`,
  );
  if (requests > limit.requests)
    faults.unshift(
      () =>
        `asks for ${requests} files, and a ${kind} may ask for ${limit.requests}: count its <link>, <script> and <img>, and take away what a first visit does without.`,
    );
  if (bytes > limit.bytes) faults.unshift(() => tooHeavy(html, bytes, limit));
  return { path, limit, bytes, faults };
}

function tooHeavy(html: string, bytes: number, limit: Limit): string {
  const weights = parts(html).map(([part, one]) => `${part} ${inWords(one)}`);
  return (
    `has ${inWords(bytes)} bytes of HTML and CSS with Brotli, and a ${limit.kind} may have ${inWords(limit.bytes)}: ` +
    `${weights.join(', ')}. Shorten what weighs most, or give it a page of its own.`
  );
}

/** A number as it is read: 14,000. */
export function inWords(number: number): string {
  return number.toLocaleString('en');
}
