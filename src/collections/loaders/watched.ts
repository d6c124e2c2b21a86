import type { Loader } from 'astro/loaders';

/**
 * A loader that the dev server calls again when something below a path changes. Astro's loaders watch their files
 * themselves, but load two quick changes of a file at the same time, so the older one may come last.
 */
export function watched(path: string, { name, load }: Loader): Loader {
  return {
    name,
    async load(context) {
      await load(context);
      let loaded = Promise.resolve();
      let soon: NodeJS.Timeout | undefined;
      context.watcher?.add(path);
      context.watcher?.on('all', (_, changed) => {
        if (!changed.startsWith(path)) return;
        // Of several changes within 5 ms the watcher tells only the first.
        clearTimeout(soon);
        soon = setTimeout(() => {
          loaded = loaded
            .then(() => load(context))
            .catch((error: unknown) => {
              context.logger.error(String(error));
            });
        }, 50);
      });
    },
  };
}
