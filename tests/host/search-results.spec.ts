import { expect, test } from '@playwright/test';
import { all, documentOf, everyDocument, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addresses, siteDefinitions, untranslated, type SiteName } from '../support/sites.ts';

const [longest, least, most] = [65, 50, 160];
const lengthOf = (text: string): number => Array.from(text).length;

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  // An entry without a translation is shown by two pages, of which one names the other as its original.
  const shown = addresses(name).filter((address) => !untranslated(name).includes(address));
  const pages = each([
    ...shown.map((address) => [address, documentOf(name, address)] as const),
    ...[...everyDocument(name)].filter(([path]) => path.endsWith('404.html')),
  ]).map(([address, page]) => ({
    address,
    heading: all(page, 'h1')
      .map((one) => textOf(one))
      .join(' '),
    title: all(page, 'head > title')
      .map((one) => textOf(one))
      .join(' '),
    description: all(page, 'meta[name=description]')
      .map(({ properties }) => String(properties.content))
      .join(' '),
  }));

  test(`${name}: no page is called as another is, and search results show the whole of each title`, () => {
    expect(repeated(pages.map(({ title }) => title))).toEqual([]);
    for (const { address, title } of each(pages)) {
      expect.soft(title, address).toMatch(/\S/);
      expect.soft(lengthOf(title), `${address}: ${title}`).toBeLessThanOrEqual(longest);
    }
  });

  test(`${name}: a title that is cut off says so, and only ends of words are cut`, () => {
    for (const { address, heading, title } of each(pages)) {
      const cut = /^(.*?)…(?: ·|$)/.exec(title)?.[1];
      if (cut && !heading.includes(`${cut}…`))
        expect.soft(` ${heading} `, address).toContain(`${cut.split(' · ')[0]} `);
    }
  });

  test(`${name}: each page has a description of its own, of whole sentences that search results show whole`, () => {
    expect(repeated(pages.map(({ description }) => description))).toEqual([]);
    for (const { address, description } of each(pages)) {
      const at = `${address}: ${description}`;
      expect.soft(lengthOf(description), at).toBeGreaterThanOrEqual(least);
      expect.soft(lengthOf(description), at).toBeLessThanOrEqual(most);
      expect.soft(description, at).toMatch(/[.।?!][”’)]*$/);
    }
  });
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}
