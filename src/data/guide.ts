import { publishedCollections } from '../collections/schemas/published/entry.ts';
import type { Words } from '../i18n/hi.ts';
import { messages } from '../i18n/index.ts';
import { type Language, languageDetails, languagePairs, languages } from '../site.config.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import {
  absolute,
  address,
  dataAddress,
  dataFile,
  feedAddress,
  markdownAddress,
  pageAddress,
  pairAddress,
  printAddress,
} from '../utils/routes.ts';
import { furtherPages, siteDetails } from './pages.ts';
import { documents } from './printed.ts';
import { offeredFiles } from './published/files.ts';
import { lists, shownSections } from './sections.ts';

/** A link to a page or a file, with its content in a sentence. */
export interface GuideLink {
  title: string;
  /** Absolute. */
  address: string;
  note: string;
}

/** The content of llms.txt, a guide for programs: https://llmstxt.org */
export interface Guide {
  name: string;
  description: string;
  notes: string[];
  sections: { title: string; links: GuideLink[] }[];
}

/** The guide to the site, in all its languages. */
export async function guide(): Promise<Guide> {
  const sites = await Promise.all(languages.map(siteDetails));
  const notes = languages.flatMap((language, place) => {
    const t = messages(language);
    const asOf = sites[place]?.asOf;
    return [
      ...t.otherForms.guide.notes,
      ...(asOf ? [t.searchedOn(formatPartialDate(asOf, language))] : []),
      t.licences,
    ];
  });
  const sections = languages.map(async (language) => {
    return { title: languageDetails[language].name, links: await pagesIn(language) };
  });
  return {
    name: sites.map(({ name }) => name).join(' · '),
    description: sites.map(({ description }) => description).join(' '),
    notes,
    sections: [
      ...(await Promise.all(sections)),
      {
        title: languages.map((language) => messages(language).otherForms.guide.files).join(' · '),
        links: await files(),
      },
      // The format gives this title a meaning: programs may skip these links.
      { title: 'Optional', links: await others() },
    ],
  };
}

async function pagesIn(language: Language): Promise<GuideLink[]> {
  const t = messages(language);
  const { name, description } = await siteDetails(language);
  const ofSection = (await shownSections())
    .filter((section) => section !== 'sources')
    .map(async (section) => {
      const all = section === 'meetings' || section === 'sectors' ? await lists[section](language) : [];
      return [
        asText(address(language, section), t.sections[section], t.sectionIntros[section]),
        ...all
          .filter(({ translationStatus }) => translationStatus !== 'untranslated')
          .map(({ slug, title, summary }) => asText(address(language, section, slug), title, summary)),
      ];
    });
  return [
    asText(address(language), name, description),
    ...(await Promise.all(ofSection)).flat(),
    ...(await furtherPages(language)).map(({ slug, title, summary }) =>
      asText(pageAddress(language, slug), title, summary),
    ),
  ];
}

/** Other resources for programs: the feeds, the pages that explain the data, and the data files. */
async function files(): Promise<GuideLink[]> {
  const perLanguage = languages.flatMap((language) => {
    const { otherForms, data } = messages(language);
    const { title, note } = otherForms.feed;
    return [
      { title, address: absolute(feedAddress(language)), note },
      asText(dataAddress(language), data.title, data.intro),
    ];
  });
  const data = (await offeredFiles()).map(({ name }) => ({
    title: name,
    address: absolute(dataFile(name)),
    note: languages.map((language) => heldIn(name, messages(language).data)).join(' · '),
  }));
  return [...perLanguage, ...data];
}

/** The content of a data file, in words. */
function heldIn(name: string, { collections, table, references }: Words['data']): string {
  const collection = publishedCollections.find((one) => name === `${one}.json`);
  if (collection) return collections[collection];
  return name.endsWith('.csv') ? table.title : references.title;
}

/** Links to other forms of the same content, and to help with checking it. */
async function others(): Promise<GuideLink[]> {
  const perLanguage = languages.map(async (language) => {
    const { sections: names, sectionIntros, print } = messages(language);
    const printed = (await documents(language)).map((document) => {
      const { title, lead } = print.documents[document];
      return asText(printAddress(language, document), title, lead);
    });
    const sources = asText(address(language, 'sources'), names.sources, sectionIntros.sources);
    return [...((await shownSections()).includes('sources') ? [sources] : []), ...printed];
  });
  const sideBySide = languagePairs.map((pair) => {
    const words = [messages(pair.original), messages(pair.translation)];
    const inBoth = (key: 'sideBySide' | 'sideBySideIntro', between: string) =>
      words.map((one) => one[key]).join(between);
    return asText(pairAddress(pair), inBoth('sideBySide', ' · '), inBoth('sideBySideIntro', ' '));
  });
  return [...(await Promise.all(perLanguage)).flat(), ...sideBySide];
}

const asText = (path: string, title: string, note: string): GuideLink => ({
  title,
  address: absolute(markdownAddress(path)),
  note,
});
