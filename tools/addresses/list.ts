import { languages } from '../../src/site.config.ts';

/** The addresses that were published once, each on a line: the tests hold the site to them. */
export const listFile = 'tests/host/published-addresses.txt';

/** Stands for every language, where all have an address alike. */
const every = '*';

/** Addresses as the list has them: sorted, and once for all languages where they are alike. */
export function listOf(addresses: readonly string[]): string[] {
  const all = new Set(addresses);
  const lines = addresses.map((address) => {
    const [first = '', ...rest] = address.split('/');
    const likewise = languages.map((language) => [language, ...rest].join('/'));
    const isAlike = languages.some((language) => language === first) && likewise.every((one) => all.has(one));
    return isAlike ? [every, ...rest].join('/') : address;
  });
  return [...new Set(lines)].sort();
}

/** The addresses that lines of the list stand for. */
export function addressesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.startsWith(`${every}/`) ? languages.map((language) => language + line.slice(every.length)) : [line],
  );
}
