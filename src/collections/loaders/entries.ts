import type { Loader } from 'astro/loaders';
import { join } from 'node:path';
import { originalLanguage, settings, type Language } from '../../site.config.ts';
import { mayPlaceComponents, type EntryFolder } from '../schemas/index.ts';
import { filesLoader } from './files.ts';

/**
 * Loads the entries of one folder in some languages: `<slug>.<language>.<type>`. An original's id is its slug, a
 * translation's is `<slug>.<language>`.
 *
 * Astro's loader logs a text that cannot be rendered and continues without it. In a build this loader throws, in case
 * the check has missed a mistake; the dev server continues, and the check shows the mistake in the browser.
 */
export function entriesLoader(folder: EntryFolder, languages: readonly Language[]): Loader {
  const types = mayPlaceComponents(folder) ? ['md', 'mdx'] : ['md'];
  const files = filesLoader(
    join(settings.contentDir, folder),
    languages.flatMap((language) => types.map((type) => `*.${language}.${type}`)),
    (name) => name.slice(0, name.lastIndexOf('.')).replace(`.${originalLanguage}`, ''),
  );
  return {
    name: 'entries',
    async load(context) {
      const { store, watcher } = context;
      await files.load(context);
      const failed = store.values().filter(({ rendered, deferredRender }) => !rendered && !deferredRender);
      // Astro would not render a stored text again.
      for (const { id } of failed) store.delete(id);
      if (watcher || failed.length === 0) return;
      const names = failed.map(({ id }) => `${folder}/${id}`).join(', ');
      throw new Error(`These texts cannot be rendered, for the reasons logged above: ${names}`);
    },
  };
}
