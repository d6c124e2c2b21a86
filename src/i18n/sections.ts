import { z } from 'astro/zod';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Language, settings } from '../site.config.ts';
import { sections } from '../utils/references.ts';
import type { Words } from './hi.ts';

const text = z.string().optional();
const named = z.array(z.object({ id: z.enum(sections), name: text, menu: text, lead: text }));
const siteFile = z.object({ sections: named.default([]) });
type Own = z.infer<typeof named>[number];

const pathOf = (language: Language): string => join(settings.contentDir, `site.${language}.yaml`);

/** When the file with the site's own names was last changed: the dev server shows a change at once. */
export function lastChange(language: Language): number {
  return statSync(pathOf(language), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The names and leads that a site gives to its sections; none where its file is missing or the check refuses it. */
export function ownSections(language: Language): Own[] {
  if (!lastChange(language)) return [];
  const values: unknown = parseDocument(readFileSync(pathOf(language), 'utf8')).toJS();
  return siteFile.safeParse(values).data?.sections ?? [];
}

/** The words with a site's own names and leads, wherever its sections are named. */
export function withNames(words: Words, own: readonly Own[]): Words {
  const names = textsOf(own, ({ name }) => name);
  return {
    ...words,
    sections: { ...words.sections, ...names },
    nav: { ...words.nav, ...textsOf(own, ({ name, menu }) => menu ?? name) },
    sectionIntros: { ...words.sectionIntros, ...textsOf(own, ({ lead }) => lead) },
    data: { ...words.data, collections: { ...words.data.collections, ...names } },
  };
}

function textsOf(own: readonly Own[], textOf: (one: Own) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    own.flatMap((one) => {
      const written = textOf(one);
      return written === undefined ? [] : [[one.id, written]];
    }),
  );
}
