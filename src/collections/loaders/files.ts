import { globSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { watched } from './watched.ts';

/**
 * Astro's glob loader over the files of a folder. On the dev server it loads each by itself: one that cannot be read
 * remains as it last was, and the check shows why in the browser.
 * @param idOf the id of an entry, from the name of its file
 */
export function filesLoader(base: string, patterns: string[], idOf: (name: string) => string): Loader {
  const over = (pattern: string[]): Loader => glob({ base, pattern, generateId: ({ entry }) => idOf(entry) });
  return watched(base, {
    name: 'files',
    async load(context) {
      const { watcher, ...rest } = context;
      const { store, logger } = rest;
      if (!watcher) {
        await over(patterns).load(context);
        return;
      }
      const names = globSync(patterns, { cwd: base });
      // Without keys, Astro's loader takes no entry of another file for one that is gone.
      const alone = { ...rest, store: { ...store, keys: () => [] } };
      for (const name of names) {
        await over([name])
          .load(alone)
          .catch((error: unknown) => {
            logger.debug(String(error));
          });
      }
      const ids = new Set(names.map(idOf));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    },
  });
}
