import { referenceKinds } from '../../src/library/references.ts';
import { addressesOf, listFile, listOf } from './list.ts';
import { isReached, publishedAddresses, type Pages } from './pages.ts';

/** Lines of the list that lead nowhere any more. */
export function goneFrom(pages: Pages, lines: readonly string[]): string[] {
  return listOf(addressesOf(lines).filter((address) => !isReached(pages, address)));
}

/** Addresses of the site that the list does not have yet, as its lines. */
export function newIn(pages: Pages, lines: readonly string[]): string[] {
  const known = new Set(addressesOf(lines));
  return listOf(publishedAddresses(pages).filter((address) => !known.has(address)));
}

/** What to tell of addresses that are gone; nothing where none is. */
export function tellGone(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const pages = lines.filter((line) => !line.includes('#')).map((line) => line.replace(/^[^/]*\//, ''));
  return [
    'Addresses that were published lead nowhere now, and so do the links that people have to them:',
    ...lines.map((line) => `  ${line}`),
    `Give a place on a page its id again; where it is gone for good, take its line out of ${listFile}.`,
    'Of a page say in content/redirects.yaml where what stood there is now, or what comes nearest.',
    ...[...new Set(pages)].flatMap((from) => [`  - from: ${from}`, `    to: ${kindAt(from)}:…`]),
  ].join('\n');
}

/** What to tell of addresses that are new; nothing where none is. */
export function tellNew(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [
    `Addresses are new, and will have to stay once they are published. “npm run addresses” adds them to ${listFile}:`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/** The kind of entry that a page was probably of. */
function kindAt(from: string): string {
  const [room] = from.split('/');
  return Object.entries(referenceKinds).find(([, kind]) => kind.room === room)?.[0] ?? 'page';
}
