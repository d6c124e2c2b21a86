import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { licence } from '../../collections/schemas/published/format.ts';
import { messages } from '../../i18n/index.ts';
import type { Language } from '../../site.config.ts';
import { isolated } from '../../utils/languages.ts';
import { absolute, address, feedAddress, feedStyles, iconAddresses, pictureAddress } from '../../utils/routes.ts';
import { type News, lastNews, news } from '../news.ts';
import { siteDetails } from '../pages.ts';
import { type EntryFacts, type FeedFacts, atom } from './atom.ts';

/** How many entries a feed holds: it is fetched again and again, and must not grow with the site. */
const entriesAtMost = 50;

/**
 * The feed of a language, as XML.
 * @param textOf the text of an entry as XHTML, with its sources
 */
export async function feed(language: Language, textOf: (entry: News) => Promise<Nodes>): Promise<string> {
  const latest = (await news(language)).slice(0, entriesAtMost);
  const entries = latest.map(async (one): Promise<EntryFacts> => {
    const [id, at] = [absolute(one.known), absolute(one.address)];
    const title = isolated(one.title);
    return { ...one, id, address: at, title, category: categoryOf(one, language), content: await textOf(one) };
  });
  const xml = toXml(atom(await factsOf(language), await Promise.all(entries)));
  // Text may not hold it (https://www.w3.org/TR/xml/#syntax), and the serializer lets it through.
  return xml.replaceAll(']]>', ']]&gt;');
}

async function factsOf(language: Language): Promise<FeedFacts> {
  const { name } = await siteDetails(language);
  const home = absolute(address(language));
  const self = absolute(feedAddress(language));
  const { licences, otherForms } = messages(language);
  const { about, subscribe } = otherForms.feed;
  const [before, after] = about;
  const subtitle = x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    x('p', [before, x('a', { href: home }, name), after]),
    x('p', [subscribe, x('a', { href: self }, self)]),
  ]);
  return {
    self,
    language,
    title: name,
    subtitle,
    updated: await lastNews(language),
    site: { name, address: home },
    rights: licences,
    licence,
    icon: absolute(iconAddresses.png('icon-192')),
    logo: absolute(pictureAddress(address(language))),
    styles: feedStyles,
  };
}

function categoryOf({ section }: News, language: Language): EntryFacts['category'] {
  const t = messages(language);
  return section ? { term: section, label: t.sections[section] } : { term: 'pages', label: t.translations.pages };
}
