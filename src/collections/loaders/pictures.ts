import type { Loader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { settings } from '../../site.config.ts';
import { watched } from './watched.ts';

const folder = join(settings.contentDir, 'images');
const named = '*.{avif,gif,jpeg,jpg,png,webp}';

/** Loads the pictures that texts use, by their file names. The dev server loads all of `images/`. */
export function picturesLoader(): Loader {
  return watched(folder, {
    name: 'pictures',
    async load(context) {
      const { store, watcher } = context;
      store.clear();
      const all = globSync(named, { cwd: folder });
      // Reads the texts only if that can exclude a picture.
      const paths = watcher || all.length === 0 ? [] : globSync('*/*.{md,mdx}', { cwd: settings.contentDir });
      const texts = paths.map((path) => readFileSync(join(settings.contentDir, path), 'utf8'));
      for (const id of all) {
        if (!watcher && !texts.some((text) => text.includes(`/${id}`))) continue;
        const filePath = relative(process.cwd(), join(folder, id));
        store.set({ id, filePath, data: await context.parseData({ id, filePath, data: { file: `./${id}` } }) });
      }
    },
  });
}
