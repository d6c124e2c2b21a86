import { getEntry } from 'astro:content';
import { originalLanguage, type Language } from '../site.config.ts';

/** What the site calls itself in a language, and what it rests on. Throws where that is not written. */
export async function site(language: Language) {
  const [own, original] = await Promise.all([getEntry('site', language), getEntry('site', originalLanguage)]);
  if (!own || !original) throw new Error(`The content has no site.${own ? originalLanguage : language}.yaml.`);
  const { asOf, firstReports } = original.data;
  return { ...own.data, asOf, firstReports };
}
