import { inWords, type Standing } from './check.ts';

const told = 10;

const used = ({ bytes, limit }: Standing): number => bytes / limit.bytes;

/** What is wrong with pages, the worst first, a paragraph each, for the log of a build; nothing where nothing is. */
export function faultsInWords(standings: readonly Standing[]): string {
  const wrong = standings.filter(({ faults }) => faults.length > 0).sort((a, b) => used(b) - used(a));
  if (wrong.length === 0) return '';
  const paragraphs = wrong
    .slice(0, told)
    .map(({ path, faults }) => [path, ...faults.map((fault) => `  ${fault()}`)].join('\n'));
  const count = wrong.length === 1 ? 'A page is' : `${wrong.length} pages are`;
  return [
    `${count} above the limits in src/budgets/limits.ts. / पृष्ठ तय सीमा से बड़ा है, इसलिए निर्माण रोका गया।`,
    ...paragraphs,
    ...(wrong.length > told ? [`… and ${wrong.length - told} more pages.`] : []),
  ].join('\n\n');
}

/** One sentence: which page is nearest to its limit. */
export function nearestInWords(standings: readonly Standing[]): string {
  const [nearest] = [...standings].sort((a, b) => used(b) - used(a));
  if (!nearest) return 'There is no page.';
  const { path, bytes, limit } = nearest;
  return `${inWords(standings.length)} pages are within their limits, ${path} nearest with ${inWords(bytes)} of ${inWords(limit.bytes)} bytes.`;
}
