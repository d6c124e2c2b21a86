import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { round, type Table } from './figures.ts';

/** How large a built site is: its files, its pages, and its largest page as it is sent. */
export function siteFigures(folder: string): Table {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return { path, bytes: statSync(path).size };
  });
  const pages = sizes.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  const total = (all: readonly { bytes: number }[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);
  const [largest] = pages;
  if (!largest) throw new Error(`There is no page in ${folder}.`);
  const sent = brotliCompressSync(readFileSync(largest.path)).length;
  return {
    title: 'Site',
    rows: {
      'all files': { number: sizes.length, MB: round(total(sizes) / 1e6, 1) },
      pages: { number: pages.length, MB: round(total(pages) / 1e6, 1) },
      [`largest page`]: { MB: round(largest.bytes / 1e6, 3), 'Brotli KB': round(sent / 1000, 1) },
    },
  };
}
