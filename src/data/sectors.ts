import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { once } from './once.ts';

export type Sector = Entry<'sectors'>;

/** The sectors in a language, in their order. */
export const sectors = once(async (language: Language): Promise<readonly Sector[]> =>
  [...(await entries('sectors', language))].sort((a, b) => a.order - b.order),
);
