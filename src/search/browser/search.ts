import type { Language } from '../../site.config.ts';
import type { IndexFiles } from './index-files.ts';
import { type PassagePlace, passagePlaces } from './places.ts';
import { type QueryTerm, queryTermsIn } from './query.ts';
import { type MatchMode, type Ranked, rank } from './ranking.ts';

/** What a reader asks for. */
export interface SearchQuestion {
  query: string;
  /** The room to look in, else all. */
  section?: string;
  /** The language to look in, else all. */
  language?: Language;
}

/** An entry that fits, by its best passage. */
export interface Hit extends Ranked, PassagePlace {}

export interface Answer {
  terms: readonly QueryTerm[];
  /** Whether these entries have all that was asked for, or, as none has, some of it. */
  demand: MatchMode;
  /** Best first, of the section and language asked for. */
  hits: readonly Hit[];
}

/**
 * Finds the entries that a reader asks for, each once.
 * @param pageLanguage the language that an entry is shown in where it fits in several
 */
export async function search(index: IndexFiles, question: SearchQuestion, pageLanguage: Language): Promise<Answer> {
  const terms = await queryTermsIn(question.query, index);
  const placeOf = passagePlaces(index.manifest);
  const frequencies = terms.map((one) => one.frequencies);
  const hitsOf = (demand: MatchMode): Hit[] => {
    const ranked = rank(frequencies, index.manifest, demand).map(({ passage, score }) => {
      const place = placeOf(passage);
      return { passage, score: score * (place.isKey ? keyWorth : 1), ...place };
    });
    return entriesAmong(
      ranked.filter(({ language }) => !question.language || language === question.language),
      pageLanguage,
    );
  };
  const withAll = hitsOf('all');
  const demand = withAll.length > 0 || terms.length < 2 ? 'all' : 'some';
  const hits = demand === 'all' ? withAll : hitsOf('some');
  return {
    terms,
    demand,
    hits: question.section ? hits.filter(({ section }) => section === question.section) : hits,
  };
}

/** Among entries that fit alike, one that carries the story is rather meant. */
const keyWorth = 1.3;

/** The entries that passages belong to, each as good as its best, and shown by its best in the page's language if it has one. */
function entriesAmong(passages: readonly Hit[], pageLanguage: Language): Hit[] {
  const byEntry = new Map<string, Hit>();
  for (const hit of [...passages].sort((a, b) => b.score - a.score || a.passage - b.passage)) {
    const entry = `${hit.section} ${hit.entry}`;
    const best = byEntry.get(entry);
    if (!best) byEntry.set(entry, hit);
    else if (best.language !== pageLanguage && hit.language === pageLanguage)
      byEntry.set(entry, { ...hit, score: best.score });
  }
  return [...byEntry.values()];
}
