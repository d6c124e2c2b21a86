import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Sector = Entry<'sectors'>;

/** The sectors in a language, in their order. */
export async function sectors(language: Language): Promise<Sector[]> {
  return [...(await entries('sectors', language))].sort((a, b) => a.order - b.order);
}
