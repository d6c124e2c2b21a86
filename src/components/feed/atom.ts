import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { licence } from '../../collections/schemas/published/format.ts';
import { type News, lastNews, news } from '../../data/news.ts';
import { siteDetails } from '../../data/pages.ts';
import { element } from '../../html/tree.ts';
import { messages } from '../../i18n/index.ts';
import type { Language } from '../../site.config.ts';
import { isolated } from '../../utils/languages.ts';
import { absolute, address, feedAddress, feedStyles, iconAddresses, pictureAddress } from '../../utils/routes.ts';
import { feedTexts } from './text.ts';

/** Feed readers fetch a feed again and again, so its size must not grow with the site. */
const maxEntries = 50;

/**
 * The feed of a language as Atom (https://www.rfc-editor.org/rfc/rfc4287), with the texts of its entries as XHTML. An
 * entry's id is an address made of its slug, so programs recognise the entry when its title changes.
 */
export async function atomFeed(language: Language): Promise<string> {
  const textOf = await feedTexts(language);
  const latest = (await news(language)).slice(0, maxEntries);
  const entries = await Promise.all(latest.map(async (entry) => entryElement(entry, language, await textOf(entry))));
  const { name } = await siteDetails(language);
  const home = absolute(address(language));
  const self = absolute(feedAddress(language));
  const { licences, otherForms } = messages(language);
  const { about, subscribe } = otherForms.feed;
  const [before = '', after = ''] = about;
  const subtitle = element(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    element('p', {}, before, element('a', { href: home }, name), after),
    element('p', {}, subscribe, element('a', { href: self }, self)),
  );
  const feed = onLines('feed', { xmlns: 'http://www.w3.org/2005/Atom', xmlLang: language }, [
    element('title', {}, name),
    element('subtitle', { type: 'xhtml' }, subtitle),
    element('id', {}, self),
    element('updated', {}, await lastNews(language)),
    element('link', { rel: ['self'], type: 'application/atom+xml', href: self }),
    element('link', { rel: ['alternate'], type: 'text/html', hrefLang: language, href: home }),
    element('link', { rel: ['license'], href: licence }),
    element('author', {}, element('name', {}, name), element('uri', {}, home)),
    element('rights', {}, licences),
    element('icon', {}, absolute(iconAddresses.png('icon-192'))),
    element('logo', {}, absolute(pictureAddress(address(language)))),
    ...entries,
  ]);
  // Browsers are removing XSLT (https://github.com/whatwg/html/issues/11523), so CSS styles the feed.
  const styles = `<?xml-stylesheet type="text/css" href="${feedStyles}"?>`;
  // XML text must not hold `]]>` (https://www.w3.org/TR/xml/#syntax), which the serializer does not escape.
  const xml = toXml(toXast(feed)).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${styles}\n${xml}\n`;
}

/** @param text a `div` with the entry's text and its sources */
function entryElement(entry: News, language: Language, text: Element): Element {
  const { title, known, address: path, published, updated, section, summary } = entry;
  const t = messages(language);
  const label = section ? t.sections[section] : t.translations.pages;
  text.properties.xmlns = 'http://www.w3.org/1999/xhtml';
  return onLines('entry', {}, [
    element('title', {}, isolated(title)),
    element('id', {}, absolute(known)),
    element('link', { rel: ['alternate'], type: 'text/html', href: absolute(path) }),
    element('published', {}, published),
    element('updated', {}, updated),
    element('category', { term: section ?? 'pages', label }),
    ...(summary ? [element('summary', {}, summary)] : []),
    element('content', { type: 'xhtml' }, text),
  ]);
}

/** An element with each child on its own line, since some programs cannot read a file of one long line. */
function onLines(name: string, properties: Element['properties'], children: readonly Element[]): Element {
  return element(name, properties, '\n', ...children.flatMap((child) => [child, '\n']));
}
