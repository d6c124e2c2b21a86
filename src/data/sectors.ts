import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';

export type Sector = Entry<'sectors'>;

/** How a report names a sector: as an area of the agreement, as a subject of talks, or not at all. */
export type Naming = 'named' | 'talkedOf' | 'notNamed';

/** The sectors in a language, in their order. */
export const sectors = memoize(async (language: Language): Promise<readonly Sector[]> =>
  [...(await entries('sectors', language))].sort((a, b) => a.order - b.order),
);

/** How a report names a sector. */
export function howNamed({ namedBy, talkedOfBy }: Sector, report: string): Naming {
  if (talkedOfBy.includes(report)) return 'talkedOf';
  return namedBy.includes(report) ? 'named' : 'notNamed';
}
