import { file, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settings } from '../../site.config.ts';
import { watched } from './watched.ts';

/**
 * Astro's loader of a file that is a list, which may be missing. Where it does not match the schema, the list remains
 * as it last was.
 * @param idOf the id of an item
 */
export function listLoader<Item>(name: string, item: z.ZodType<Item>, idOf: (item: Item) => string): Loader {
  const path = join(settings.contentDir, `${name}.yaml`);
  // Astro's loader continues if a parser throws, but not if an item does not match its schema.
  const parser = (text: string) =>
    Object.fromEntries(
      item
        .array()
        .parse(parse(text))
        .map((one) => [idOf(one), one as Record<string, unknown>]),
    );
  const { load } = file(path, { parser });
  return watched(path, {
    name: 'list',
    async load(context) {
      const unwatched = { ...context };
      delete unwatched.watcher;
      if (existsSync(path)) await load(unwatched);
      else context.store.clear();
    },
  });
}
