import MiniSearch from 'minisearch';
import { fields, fieldWeights, type Manifest } from '../format.ts';
import type { Frequencies } from './frequencies.ts';

/** How well a passage fits. */
export interface Ranked {
  passage: number;
  score: number;
}

/** Whether a passage must have everything that is sought, or something of it. */
export type Demand = 'all' | 'some';

/**
 * Ranks the passages in which something occurs, best first, as MiniSearch does: by BM25+
 * (https://en.wikipedia.org/wiki/Okapi_BM25). Each thing that is sought is one term of an index made for this search alone.
 */
export function rank(sought: readonly Frequencies[], manifest: Manifest, demand: Demand): Ranked[] {
  const passages = new Set(sought.flatMap((byField) => byField.flatMap((frequencies) => [...frequencies.keys()])));
  const forEach = <Value>(of: (passage: number) => Value): Record<string, Value> =>
    Object.fromEntries([...passages].map((passage) => [passage, of(passage)]));
  const { length: count } = fields;
  const index = MiniSearch.loadJS(
    {
      documentCount: passageCount(manifest),
      nextId: passageCount(manifest),
      documentIds: forEach((passage) => passage),
      fieldIds: Object.fromEntries(fields.map((field, number) => [field, number])),
      // The frequencies say it already.
      fieldLength: forEach(() => Array<number>(count).fill(1)),
      averageFieldLength: Array<number>(count).fill(1),
      storedFields: {},
      index: sought.map((byField, term) => [String(term), Object.fromEntries(byField.map(asObject))]),
      serializationVersion: 2,
    },
    { fields, searchOptions: { boost: fieldWeights, tokenize: (term) => [term] } },
  );
  const found = index.search({
    combineWith: demand === 'all' ? 'AND' : 'OR',
    queries: sought.map((_, term) => String(term)),
  });
  return found.map(({ id, score }) => ({ passage: Number(id), score }));
}

function asObject(frequencies: ReadonlyMap<number, number>, field: number): [string, Record<string, number>] {
  return [String(field), Object.fromEntries(frequencies)];
}

function passageCount({ rooms }: Manifest): number {
  return rooms.flatMap(({ passages }) => Object.values(passages).flat()).reduce((sum, count) => sum + count, 0);
}
