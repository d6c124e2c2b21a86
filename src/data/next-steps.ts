import { linksIn } from '../collections/markdown/text.ts';
import { messages } from '../i18n/index.ts';
import { type Language, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import {
  type Reference,
  type ReferenceKind,
  type Section,
  parseReference,
  referenceKinds,
} from '../utils/references.ts';
import { address } from '../utils/routes.ts';
import { citingEntries } from './citations.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';
import { chapters } from './events.ts';
import { onePageAddress } from './navigation.ts';
import { entryText } from './pages.ts';
import { type EntryLink, linkResolver } from './references.ts';
import { shownSections } from './sections.ts';

/** A page to read next, and what it offers. */
export interface Step extends EntryLink {
  phrase: string;
  phraseLanguage: Language;
}

/** Sections to look things up in, not to read on from. */
const lookedUp = ['people', 'glossary', 'differences', 'sources'] as const satisfies Section[];
type StorySection = Exclude<Section, (typeof lookedUp)[number]>;
const isStory = (section: Section): section is StorySection => !lookedUp.some((one) => one === section);

/**
 * The minimum and maximum number of next steps, and how many linked entries of one section make the step lead to the
 * section instead.
 */
const [fewest, most, many] = [2, 3, 3];

/**
 * The references in each entry's original, in order, as `kind:slug`. Translations are ignored, so that the steps are
 * the same in all languages.
 */
const named = memoize(async () => {
  const all = await citingEntries(originalLanguage);
  return new Map(all.map(({ kind, entry }) => [`${kind}:${entry.slug}`, namedBy(entry)]));
});

function namedBy(entry: Entry<BilingualCollection>): Set<string> {
  const inFields = [
    ...('before' in entry ? [...entry.before, ...entry.since].map((slug) => `event:${slug}`) : []),
    ...('concerns' in entry ? entry.concerns : []),
  ];
  const references = [...inFields, ...linksIn(entryText(entry.document))].map(parseReference);
  return new Set(references.flatMap((one) => (one ? [`${one.kind}:${one.slug}`] : [])));
}

/** The meetings that are also events of the timeline, by event: the meeting's page says more. */
const meetingsOfEvents = memoize(async () => {
  const all = await entries('events', originalLanguage);
  return new Map(all.flatMap(({ slug, meeting }) => (meeting ? [[`event:${slug}`, `meeting:${meeting}`]] : [])));
});

/** Scores how closely entries are linked with those of a page: a link from the page counts 2, one to it 1. */
async function linkedWith(shown: ReadonlySet<string>): Promise<[string, number][]> {
  const meetings = await meetingsOfEvents();
  const weights = new Map<string, number>();
  const count = (entry: string, weight: number): void => {
    const meant = meetings.get(entry) ?? entry;
    if (!shown.has(meant)) weights.set(meant, (weights.get(meant) ?? 0) + weight);
  };
  const all = await named();
  for (const one of shown) for (const other of all.get(one) ?? []) count(other, 2);
  for (const [other, its] of all) for (const one of its) if (shown.has(one)) count(other, 1);
  return [...weights].sort(([, a], [, b]) => b - a);
}

function sectionOf(entry: string): Section | undefined {
  const { kind } = parseReference(entry) ?? {};
  return kind && kind in referenceKinds ? referenceKinds[kind as ReferenceKind].section : undefined;
}

/**
 * What to read after a page, by the links between entries. After an entry: from each section that it is linked with,
 * the most closely linked entry, or the section if there are many; ordered by closeness, then as in the navigation.
 * After a section: the sections that its entries are linked with most. The last step of meetings and sectors is the
 * one-page summary for printing.
 */
export const nextSteps = memoize(async (kind: Reference['kind'], slug: string, language: Language): Promise<Step[]> => {
  const own = `${kind}:${slug}`;
  const isSection = kind === 'section';
  const section = isSection ? slug : sectionOf(own);
  const ofSection = isSection ? [...(await named()).keys()].filter((entry) => sectionOf(entry) === slug) : [own];
  const linked = await linkedWith(new Set(ofSection));
  const storySections = (await shownSections()).filter(isStory);
  const links = storySections.flatMap((other) => {
    const found = linked.filter(([entry]) => sectionOf(entry) === other);
    // After a meeting the timeline always comes first: it shows what came before.
    if (kind === 'meeting' && other === 'timeline') return [{ rank: Infinity, other }];
    const [[closest, weight] = ['', 0]] = found;
    if (!weight) return [];
    if (isSection) return [{ rank: found.reduce((sum, [, one]) => sum + one, 0), other }];
    return [{ rank: weight, other, ...((other === section || found.length < many) && { closest }) }];
  });
  const { nextSteps: words, sections: titles } = messages(language);
  const step = (href: string, { title, phrase }: { title: string; phrase: string }): Step => {
    return { href, title, phrase, textLanguage: language, phraseLanguage: language };
  };
  const sectionStep = (one: StorySection): Step =>
    step(address(language, one), { title: titles[one], phrase: words.phrases[one] });
  const isPrinted = section === 'meetings' || section === 'sectors';
  const onePage = isPrinted && (await onePageAddress(language));
  const last = onePage ? [step(onePage, words.print)] : [];
  const nearest = links
    .toSorted((a, b) => b.rank - a.rank)
    .map(async ({ other, closest }) => (closest ? entryStep(closest, language) : sectionStep(other)));
  const first = [...(await nextChapter(own, language)), ...(await Promise.all(nearest))].slice(0, most - last.length);
  const others = [step(address(language), words.home), ...storySections.map(sectionStep)].filter(
    ({ href }) => !href.endsWith(`/${section}/`) && first.every((one) => one.href !== href),
  );
  return [...first, ...others.slice(0, Math.max(0, fewest - first.length - last.length)), ...last];
});

async function entryStep(entry: string, language: Language): Promise<Step> {
  const link = (await linkResolver(language))(entry);
  const all = await citingEntries(language);
  const found = all.find(({ kind, entry: { slug } }) => `${kind}:${slug}` === entry)?.entry;
  if (found && 'summary' in found) return { ...link, phrase: found.summary, phraseLanguage: link.textLanguage };
  const section = messages(language).nav[sectionOf(entry) ?? 'home'];
  const date = found && 'date' in found ? ` · ${formatPartialDate(found.date, language)}` : '';
  return { ...link, phrase: section + date, phraseLanguage: language };
}

/** The next chapter in time, if chapters have pages. */
async function nextChapter(own: string, language: Language): Promise<Step[]> {
  if (!own.startsWith('chapter:')) return [];
  const all = await chapters(language);
  const next = all[all.findIndex(({ slug }) => `chapter:${slug}` === own) + 1];
  return next ? [await entryStep(`chapter:${next.slug}`, language)] : [];
}
