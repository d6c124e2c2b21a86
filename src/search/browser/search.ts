import type { Language } from '../../site.config.ts';
import type { IndexFiles } from './index-files.ts';
import { passagePlaces, type Place } from './places.ts';
import { soughtIn, type Sought } from './query.ts';
import { rank, type Demand, type Ranked } from './ranking.ts';

/** What a reader asks for. */
export interface Question {
  query: string;
  /** The room to look in, else all. */
  room?: string;
  /** The language to look in, else all. */
  language?: Language;
}

/** An entry that fits, by its best passage. */
export interface Hit extends Ranked, Place {}

export interface Answer {
  sought: readonly Sought[];
  /** Whether these entries have all that was sought, or, as none has, some of it. */
  demand: Demand;
  /** Best first, of the room and language asked for. */
  hits: readonly Hit[];
}

/**
 * Finds the entries that a reader asks for, each once.
 * @param pageLanguage the language that an entry is shown in where it fits in several
 */
export async function search(index: IndexFiles, question: Question, pageLanguage: Language): Promise<Answer> {
  const sought = await soughtIn(question.query, index);
  const placeOf = passagePlaces(index.manifest);
  const frequencies = sought.map((one) => one.frequencies);
  const hitsOf = (demand: Demand): Hit[] => {
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
  const demand = withAll.length > 0 || sought.length < 2 ? 'all' : 'some';
  const hits = demand === 'all' ? withAll : hitsOf('some');
  return {
    sought,
    demand,
    hits: question.room ? hits.filter(({ room }) => room === question.room) : hits,
  };
}

/** Among entries that fit alike, one that carries the story is rather meant. */
const keyWorth = 1.3;

/** The entries that passages belong to, each as good as its best, and shown by its best in the page's language if it has one. */
function entriesAmong(passages: readonly Hit[], pageLanguage: Language): Hit[] {
  const byEntry = new Map<string, Hit>();
  for (const hit of [...passages].sort((a, b) => b.score - a.score || a.passage - b.passage)) {
    const entry = `${hit.room} ${hit.entry}`;
    const best = byEntry.get(entry);
    if (!best) byEntry.set(entry, hit);
    else if (best.language !== pageLanguage && hit.language === pageLanguage)
      byEntry.set(entry, { ...hit, score: best.score });
  }
  return [...byEntry.values()];
}
