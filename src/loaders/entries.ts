import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages as allLanguages, originalLanguage, settings, type Language } from '../site.config.ts';

const known = `<${allLanguages.join('|')}>`;

/** What Astro hands to its own loaders beside the documented context. */
type StockContext = LoaderContext & { entryTypes: Map<string, ContentEntryType> };

/**
 * Astro's glob loader over the entries of one folder in some languages: `<slug>.<language>.<type>`. An original's id
 * is its slug, a translation's is `<slug>.<language>`.
 *
 * The stock loader only logs a text that cannot be rendered and goes on without it. Here that stops the build, with
 * every such text of the folder, and the broken entry is not kept in the cache.
 */
export function entries(folder: string, languages: readonly Language[], types: readonly string[] = ['md']): Loader {
  const stock = glob({
    base: join(settings.contentDir, folder),
    pattern: languages.flatMap((language) => types.map((type) => `*.${language}.${type}`)),
    generateId: ({ entry }) => entry.slice(0, entry.lastIndexOf('.')).replace(`.${originalLanguage}`, ''),
  });
  return {
    name: 'entries',
    async load(context) {
      const failures = new Map<string, string>();
      for (const file of misnamed(folder)) {
        failures.set(
          file,
          `${folder}/${file}\n  must be named <slug>.${known}.md, the slug in lower-case ASCII words with hyphens`,
        );
      }
      const { entryTypes } = context as StockContext;
      await stock.load({ ...context, entryTypes: reporting(entryTypes, failures) } as StockContext);
      if (failures.size === 0) return;
      for (const id of failures.keys()) context.store.delete(id);
      throw new Error(`Content that cannot be used:\n\n${[...failures.values()].join('\n\n')}\n`);
    },
  };
}

/** The files of a folder that no loader would take up. */
function misnamed(folder: string): string[] {
  const path = join(settings.contentDir, folder);
  const right = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${allLanguages.join('|')})\\.mdx?$`);
  return existsSync(path) ? readdirSync(path).filter((file) => !right.test(file)) : [];
}

/** The same entry types, noting by entry what keeps a text from being rendered. */
function reporting(entryTypes: Map<string, ContentEntryType>, failures: Map<string, string>) {
  const noting = (type: ContentEntryType): ContentEntryType => {
    if (!type.getRenderFunction) return type;
    const getRenderFunction = type.getRenderFunction.bind(type);
    return {
      ...type,
      async getRenderFunction(config) {
        const render = await getRenderFunction(config);
        return async (entry) => {
          try {
            return await render(entry);
          } catch (error) {
            failures.set(entry.id, error instanceof Error ? error.message : String(error));
            throw error;
          }
        };
      },
    };
  };
  return new Map([...entryTypes].map(([extension, type]) => [extension, noting(type)]));
}
