import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../../src/hosting/headers.ts';
import { type DeliveredSite, pathOf } from '../../src/hosting/site.ts';
import { isCompressible } from '../compress.ts';
import type { Recipe } from '../recipe.ts';

/** The columns of the list of objects. */
const columns = ['turn', 'key', 'file', 'hash', 'type', 'cache', 'encoding', 'language', 'redirect'] as const;
export type StoredObject = Record<(typeof columns)[number], string>;

/** The recipe for S3-compatible stores: a list of objects, and a script that uploads them. */
export function recipe(site: DeliveredSite): Recipe {
  return {
    files: {
      'objects.tsv': objectsFile(site),
      'publish.sh': readFileSync(join(import.meta.dirname, 'publish.sh'), 'utf8'),
    },
    site: 'site',
    encodings: ['gz'],
    steps: [
      'Make a bucket whose files anybody may read, with index.html for folders and 404.html for what is not there.',
      'Publish, in this folder: BUCKET=name sh publish.sh (with ENDPOINT=https://… where the store is not Amazon’s, DRY_RUN=1 to see first)',
      `See that it works: curl -I ${site.url}${site.basePath}`,
    ],
  };
}

/** The objects in the order of upload: what pages load comes first, so that no page refers to a missing file. */
export function storedObjects(site: DeliveredSite): StoredObject[] {
  const folder = site.basePath.slice(1);
  const moved = new Map(site.moved.map(({ from, to }) => [from, to]));
  return site.files
    .map((name): StoredObject => {
      const path = pathOf(name);
      const headers = headersFor(path, site.basePath);
      const content = readFileSync(join(site.folder, name));
      const compressed = isForBrowsers(name) && isCompressible(name, content);
      return {
        turn: headers['cache-control']?.includes('immutable') ? '1' : name.endsWith('.html') ? '3' : '2',
        key: folder + name,
        file: `site/${name}${compressed ? '.gz' : ''}`,
        hash: createHash('sha256').update(content).digest('hex'),
        type: headers['content-type'] ?? 'application/octet-stream',
        cache: headers['cache-control'] ?? '-',
        encoding: compressed ? 'gzip' : '-',
        language: headers['content-language'] ?? '-',
        redirect: moved.get(site.basePath + path) ?? '-',
      };
    })
    .sort((a, b) => a.turn.localeCompare(b.turn) || a.key.localeCompare(b.key));
}

/** Only files for browsers are stored compressed: other programs would get the same bytes undecoded. */
function isForBrowsers(name: string): boolean {
  return /\.(html|css|js|svg|webmanifest)$/.test(name) || name.startsWith('search/');
}

function objectsFile(site: DeliveredSite): string {
  return storedObjects(site)
    .map((object) => `${columns.map((column) => object[column]).join('\t')}\n`)
    .join('');
}
