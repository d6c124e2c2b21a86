import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { join } from 'node:path';
import { originalLanguage, settings, type Language } from '../../site.config.ts';

/** What Astro hands to its own loaders beside the documented context. */
type StockContext = LoaderContext & { entryTypes: Map<string, ContentEntryType> };

/**
 * Astro's glob loader over the entries of one folder in some languages: `<slug>.<language>.<type>`. An original's id
 * is its slug, a translation's is `<slug>.<language>`.
 *
 * The stock loader only logs a text that cannot be rendered and goes on without it. Here that stops a build, should
 * the check have missed something. The dev server goes on, and the check says in the browser what is wrong.
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
      const { entryTypes } = context as StockContext;
      await stock.load({ ...context, entryTypes: reporting(entryTypes, failures) } as StockContext);
      if (failures.size === 0) return;
      for (const id of failures.keys()) context.store.delete(id);
      if (context.watcher) return;
      const told = [...failures].map(([id, message]) => `${folder}/${id}\n  ${message}`);
      throw new Error(`Content that cannot be used:\n\n${told.join('\n\n')}\n`);
    },
  };
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
