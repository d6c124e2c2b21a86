import { parseAtomFeed } from 'feedsmith';
import { referenceAddress } from '../../src/utils/routes.ts';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { referenceKinds, type ReferenceKind } from '../../src/utils/references.ts';
import type { Language } from '../../src/site.config.ts';
import { entryFiles } from './content.ts';
import { built, siteDefinitions, type SiteName } from './sites.ts';

/** The feed of a site in a language, as a host sends it. */
export const feedOf = (name: SiteName, language: Language): string => built(name, `${language}/feed.xml`);

/** The same as a feed reader reads it. */
export const readFeed = (name: SiteName, language: Language) => parseAtomFeed(feedOf(name, language));

/** What is wrong with a feed by the schema of RFC 4287. */
export async function mistakesIn(feed: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: feed },
    schema: readFileSync('tests/support/atom.rng', 'utf8'),
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

/** The addresses of the entries that can be news in a language, from their files, absolute; chapters and sources are none. */
export function addressesWritten(name: SiteName, language: Language): Map<string, Record<string, unknown>> {
  const { CONTENT_DIR, SITE_URL, BASE_PATH } = siteDefinitions[name].environment;
  const home = `${SITE_URL}${BASE_PATH}${language}/`;
  const ofPage = (slug: string): string =>
    slug === 'home' ? home : slug === 'summary' ? `${home}print/summary/` : `${home}${slug}/`;
  const kinds = Object.keys(referenceKinds).filter((kind) => !['chapter', 'source'].includes(kind)) as ReferenceKind[];
  const inSections = kinds.flatMap((kind) =>
    entryFiles(CONTENT_DIR, referenceKinds[kind].collection, language).map(
      ({ slug, fields }) =>
        [`${SITE_URL}${BASE_PATH}${referenceAddress(language, { kind, slug }).slice(1)}`, fields] as const,
    ),
  );
  const pages = entryFiles(CONTENT_DIR, 'pages', language).map(({ slug, fields }) => [ofPage(slug), fields] as const);
  return new Map([...inSections, ...pages]);
}
