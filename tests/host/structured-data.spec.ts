import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../../src/data/json-ld/dataset.ts';
import { languages } from '../../src/site.config.ts';
import { isPartialDate } from '../../src/utils/partial-date.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import {
  type SiteName,
  addresses,
  addressesIn,
  built,
  builtPage,
  isDocument,
  isForEditors,
  siteDefinitions,
} from '../support/sites.ts';
import { blocksOn, graphOf, nodesIn, ofType, vocabularyErrors } from '../support/structured-data.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

/** What is to be found on a page, by the end of its address: its own type first. */
const kinds: [address: RegExp, types: string[]][] = [
  [/^\w\w\/$/, ['WebPage', 'WebSite', 'SearchAction']],
  [/^\w\w\/(meetings|sectors|quotes|questions|differences)\/$/, ['CollectionPage', 'BreadcrumbList']],
  [/^\w\w\/meetings\/./, ['Article', 'BreadcrumbList', 'Event', 'Place']],
  [/^\w\w\/(sectors|questions|differences)\/./, ['Article', 'BreadcrumbList']],
  [/^\w\w\/quotes\/./, ['WebPage', 'BreadcrumbList', 'Quotation']],
  [/^\w\w\/timeline\/$/, ['CollectionPage', 'BreadcrumbList', 'ItemList', 'Event']],
  [/^\w\w\/people\/$/, ['CollectionPage', 'BreadcrumbList', 'PostalAddress|Country']],
  [/^\w\w\/glossary\/$/, ['CollectionPage', 'BreadcrumbList', 'DefinedTermSet', 'DefinedTerm']],
  [/^\w\w\/sources\/$/, ['CollectionPage', 'BreadcrumbList', 'NewsArticle|CreativeWork']],
  [/^\w\w\/data\/$/, ['WebPage', 'BreadcrumbList', 'Dataset', 'DataDownload']],
  [/^\w\w\/[\w-]+\/$/, ['WebPage', 'BreadcrumbList']],
  [/./, ['WebPage', 'WebSite']],
  [/^/, ['WebSite']],
];

test('what pages say of themselves is in words that schema.org has', () => {
  const blocks = names.flatMap((name) =>
    addresses(name)
      .filter((address) => !isForEditors(address))
      .map((address) => [`${name}: /${address}`, blocksOn(name, address).join()] as const),
  );
  expect(vocabularyErrors(new Map(blocks))).toEqual([]);
});

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;
  const root = SITE_URL + BASE_PATH;
  const described = addresses(name).filter((address) => !isForEditors(address));
  test(`${name}: each page says in one block what it is`, () => {
    for (const address of each(described)) {
      const texts = blocksOn(name, address);
      const [, [own, ...others] = []] = kinds.find(([pattern]) => pattern.test(address)) ?? [];
      expect.soft(texts, address).toHaveLength(1);
      expect.soft(texts.join(), address).not.toContain('<');
      const graph = graphOf(name, address);
      expect.soft(graph[0]?.['@type'], address).toBe(own);
      // What an editor may leave out is there in the topic that no editor changes.
      const missing = others.filter((types) => types.split('|').every((type) => ofType(graph, type).length === 0));
      if (name === 'topic') expect.soft(missing, address).toEqual([]);
      const untyped = nodesIn(graph).filter((one) => !one['@type'] && Object.keys(one).join() !== '@id');
      expect.soft(untyped, address).toEqual([]);
    }
  });

  test(`${name}: pages that are not there to be found say nothing`, () => {
    for (const language of languages) expect(blocksOn(name, `${language}/about/translations/`)).toEqual([]);
    expect(built(name, '404.html')).not.toContain('ld+json');
  });

  test(`${name}: whatever a page refers to on this site is there`, () => {
    const places = new Set(
      addresses(name).flatMap((address) => [
        root + address,
        ...[...builtPage(name, address).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => `${root}${address}#${id}`),
        // What a page is about has a name of its own.
        ...(described.includes(address) ? nodesIn(graphOf(name, address)) : [])
          .filter((one) => one['@type'])
          .map((one) => String(one['@id'])),
      ]),
    );
    for (const address of each(described)) {
      const references = nodesIn(graphOf(name, address))
        .flatMap((one) => Object.values(one).flat())
        .filter((text): text is string => typeof text === 'string' && text.startsWith(SITE_URL))
        .map((text) => text.replace(/\?.*/, ''))
        .filter((text) => !existsSync(join(OUT_DIR, text.slice(root.length))) || text.endsWith('/'));
      expect.soft(references.length, address).toBeGreaterThan(0);
      expect
        .soft(
          references.filter((one) => !places.has(one)),
          address,
        )
        .toEqual([]);
    }
  });

  test(`${name}: a date is a date, and that of the last change is a day`, () => {
    for (const address of each(described)) {
      for (const one of each(nodesIn(graphOf(name, address)))) {
        for (const property of ['startDate', 'endDate', 'dateCreated', 'datePublished', 'dateModified']) {
          const date = one[property] as string | undefined;
          if (date) expect.soft(isPartialDate(date), `${address}: ${date}`).toBe(true);
        }
        if (one.dateModified) expect.soft(one.dateModified, address).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test(`${name}: events and articles have what search engines ask of them`, () => {
    const found = described.flatMap((address) => nodesIn(graphOf(name, address)).map((node) => ({ address, node })));
    const ofKind = (type: string) => found.filter(({ node }) => node['@type'] === type);
    for (const { address, node } of each(ofKind('Event'))) {
      expect.soft(node, address).toMatchObject({
        name: expect.stringMatching(/\S/),
        startDate: expect.stringMatching(/^\d{4}/),
        location: { '@type': 'Place' },
      });
    }
    for (const { address, node } of each(ofKind('Article'))) {
      const { author, publisher, image, datePublished, dateModified } = node;
      expect
        .soft(author, address)
        .toMatchObject({ '@type': 'Organization', name: expect.stringMatching(/\S/), url: root });
      expect.soft(publisher, address).toEqual({ '@id': (author as { '@id': string })['@id'] });
      expect
        .soft([datePublished, dateModified], address)
        .toEqual(Array(2).fill(expect.stringMatching(/^\d{4}-\d\d-\d\d$/)));
      const shared = all(documentOf(name, address), 'meta[property="og:image"]')[0]?.properties.content;
      expect.soft(image, address).toBe(shared);
      expect.soft(existsSync(join(OUT_DIR, String(image).slice(root.length))), address).toBe(true);
    }
  });

  for (const language of languages) {
    test(`${name}: the way to a page is told as readers see it (${language})`, () => {
      for (const address of each(addressesIn(name, language).filter((one) => described.includes(one)))) {
        const page = documentOf(name, address);
        const seen = all(page, '.breadcrumbs li').map((step) => textOf(step));
        if (seen.length > 0) seen.push(...all(page, 'h1').map((title) => textOf(title)));
        const told = ofType(ofType(graphOf(name, address), 'BreadcrumbList'), 'ListItem').map((step) => step.name);
        expect.soft(told, address).toEqual(seen);
      }
    });
  }

  test(`${name}: a page cites the same reports to programs as to readers, in the same order`, () => {
    for (const language of languages) {
      for (const address of each(
        addressesIn(name, language).filter((one) => described.includes(one) && !isDocument(one)),
      )) {
        const [page] = graphOf(name, address);
        const told = [page?.citation ?? []].flat().map((one) => (one as { '@id': string })['@id']);
        const listed = all(documentOf(name, address), '.references li a[href*="/sources/#"]').map(
          ({ properties }) => String(properties.href).split('#')[1],
        );
        if (listed.length <= 16)
          expect.soft(told, address).toEqual(listed.map((id) => `${root}${language}/sources/#${id}`));
      }
    }
  });

  test(`${name}: a page is its own original or names it`, () => {
    for (const address of each(described.filter((one) => /^\w\w\//.test(one)))) {
      const [page] = graphOf(name, address);
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(builtPage(name, address))?.[1];
      expect.soft(page?.['@id'], address).toBe(canonical);
      const alternates = [...builtPage(name, address).matchAll(/hreflang="(\w\w)" href="([^"]*)"/g)];
      const others = alternates.map(([, , href]) => href).filter((href) => href !== canonical);
      const told = [page?.workTranslation, page?.translationOfWork].flatMap(nodesIn).map((one) => one['@id']);
      expect.soft(told, address).toEqual([...new Set(others)].filter((href) => href?.startsWith(root)));
    }
  });
}

test('pages and files of data are described in words that schema.org has, and others are found out', () => {
  const ofPages = names.flatMap((name) =>
    addresses(name).flatMap((address) =>
      blocksOn(name, address).map((text): [string, string] => [`${name} ${address}`, text]),
    ),
  );
  const url = 'https://river.example/en/data/';
  const described = dataset({
    name: 'Loans',
    description: 'Which library lent what',
    url,
    inLanguage: languages,
    dateModified: '2026-11-22',
    covered: ['1999', '2020-03-01'],
    files: [{ url: `${url}loans.csv`, mediaType: 'text/csv' }],
  });
  expect(described).toMatchObject({ url, temporalCoverage: '1999/2020-03-01' });
  const wrong = {
    property: { '@type': 'Event', name: 'x', invented: 'x' },
    inside: {
      '@type': 'CollectionPage',
      mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'Event', text: 'x' }] },
    },
    type: { '@type': 'Evnt', name: 'x' },
    value: { '@type': 'ItemList', itemListOrder: 'Ascending', numberOfItems: 'many' },
    sort: { '@type': 'Event', attendee: { '@type': 'Place', name: 'x' } },
  };
  const others = Object.entries({ described, ...wrong }).map(([name, node]): [string, string] => {
    return [name, JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })];
  });
  // One compilation of the vocabulary takes longer than all else.
  const found = vocabularyErrors(new Map([...ofPages, ...others])).map((error) => error.split(':')[0]);
  expect([...new Set(found)]).toEqual(Object.keys(wrong));
});
