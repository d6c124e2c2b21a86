import MiniSearch from 'minisearch';
import { type Manifest, type Occurrences, fieldWeights, frequencyUnit, searchFields } from '../format.ts';

/** How well a passage fits. */
export interface Ranked {
  passage: number;
  score: number;
}

/** Whether a passage must have all that a query asks for, or some of it. */
export type MatchMode = 'all' | 'some';

/**
 * Ranks the passages in which something occurs, best first, as MiniSearch does: by BM25+
 * (https://en.wikipedia.org/wiki/Okapi_BM25). Each thing asked for is one term of an index made for this search alone.
 */
export function rank(terms: readonly Frequencies[], manifest: Manifest, demand: MatchMode): Ranked[] {
  const passages = new Set(terms.flatMap((byField) => byField.flatMap((frequencies) => [...frequencies.keys()])));
  const forEach = <Value>(of: (passage: number) => Value): Record<string, Value> =>
    Object.fromEntries([...passages].map((passage) => [passage, of(passage)]));
  const { length: count } = searchFields;
  const index = MiniSearch.loadJS(
    {
      documentCount: passageCount(manifest),
      nextId: passageCount(manifest),
      documentIds: forEach((passage) => passage),
      fieldIds: Object.fromEntries(searchFields.map((field, number) => [field, number])),
      // The frequencies say it already.
      fieldLength: forEach(() => Array<number>(count).fill(1)),
      averageFieldLength: Array<number>(count).fill(1),
      storedFields: {},
      index: terms.map((byField, term) => [String(term), Object.fromEntries(byField.map(asObject))]),
      serializationVersion: 2,
    },
    { fields: searchFields, searchOptions: { boost: fieldWeights, tokenize: (term) => [term] } },
  );
  const found = index.search({
    combineWith: demand === 'all' ? 'AND' : 'OR',
    queries: terms.map((_, term) => String(term)),
  });
  return found.map(({ id, score }) => ({ passage: Number(id), score }));
}

function asObject(frequencies: ReadonlyMap<number, number>, field: number): [string, Record<string, number>] {
  return [String(field), Object.fromEntries(frequencies)];
}

function passageCount({ sections }: Manifest): number {
  return sections.flatMap(({ passages }) => Object.values(passages).flat()).reduce((sum, count) => sum + count, 0);
}

/** How frequently something occurs: for each field, by passage. */
export type Frequencies = readonly ReadonlyMap<number, number>[];

/** Those of one word of the index. */
export function unpacked(occurrences: Occurrences): Frequencies {
  return occurrences.map((packed) => {
    const byPassage = new Map<number, number>();
    let passage = 0;
    for (let place = 0; place < packed.length; place += 2) {
      passage += packed[place] ?? 0;
      byPassage.set(passage, (packed[place + 1] ?? 0) / frequencyUnit);
    }
    return byPassage;
  });
}

/** Those of several things that count as one, each by what it is worth. */
export function anyOf(all: readonly { of: Frequencies; worth: number }[]): Frequencies {
  return searchFields.map((_, field) => {
    const sum = new Map<number, number>();
    for (const { of, worth } of all) {
      for (const [passage, frequency] of of[field] ?? []) {
        sum.set(passage, (sum.get(passage) ?? 0) + frequency * worth);
      }
    }
    return sum;
  });
}

/** Those of things that count only together, in whichever fields of a passage. */
export function allOf(all: readonly Frequencies[]): Frequencies {
  const has = (of: Frequencies, passage: number): boolean => of.some((inField) => inField.has(passage));
  const together = anyOf(all.map((of) => ({ of, worth: 1 / all.length })));
  return together.map((inField) => new Map([...inField].filter(([passage]) => all.every((of) => has(of, passage)))));
}
