import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { readDocuments, type Document } from './documents.ts';
import type { Face } from './faces.ts';
import type { Needs } from './glyphs.ts';
import { cutFont } from './kept.ts';
import { kerningOf } from './kerning.ts';
import { needsOfAll, partsFor, rangesOf, type Part } from './parts.ts';
import { rewritePage, rewriteSheet } from './rewrite.ts';
import { shareFonts } from './sets.ts';

export interface Options {
  /** The folder of files whose names change with what they hold, such as `_astro`. */
  assets: string;
  /** The language whose fonts the feeds of all languages use, because they share a style sheet. */
  feedLanguage: string;
  /** How many bytes of fonts a page of a language may load. */
  limit: (language: string) => number;
  /** Whether a language is written in Latin script. */
  isLatin: (language: string) => boolean;
}

/** What the build says of it. */
export interface Summary {
  files: number;
  bytes: number;
}

/**
 * Cuts the fonts of a built site to the glyphs that its text is shown with, and puts them in the place of the whole ones in
 * every page and style sheet. Pages of one language share their files as far as the limit allows.
 * @throws where a page names a font or a style sheet that is not there
 */
export async function cutFonts(site: BuiltSite, { assets, feedLanguage, limit, isLatin }: Options): Promise<Summary> {
  const found = await readDocuments(site, feedLanguage);
  const written = new Map<string, number>();
  mkdirSync(join(site.folder, assets), { recursive: true });
  const write = (file: Uint8Array): string => {
    const name = `${createHash('sha256').update(file).digest('hex').slice(0, 8)}.woff2`;
    writeFileSync(join(site.folder, assets, name), file);
    written.set(name, file.length);
    return `${site.base}${assets}/${name}`;
  };
  for (const documents of Map.groupBy(found.documents, groupOf).values()) {
    const { language = feedLanguage, path: first = '' } = documents[0] ?? {};
    const hasLatinText = [language, ...pairOf(first)].some(isLatin);
    const parts = partsFor(documents, found.faces);
    const cut = ({ face: { whole } }: Part, needs: Needs): Promise<Uint8Array> =>
      cutFont(whole, needs, new Set([...found.features, ...kerningOf(whole, hasLatinText)]));
    for (const set of await setsOf(documents, parts, cut, limit(language))) {
      const faces = new Map<Part, Face>();
      for (const part of parts) {
        const needs = needsOfAll(set, part);
        if (needs.glyphs.size === 0) continue;
        const url = write(await cut(part, needs));
        // Astro's names end in a hash.
        const family = part.face.family.replace(/-[\da-f]{16}$/, '');
        faces.set(part, { family, weight: part.face.weight, ranges: rangesOf(part, needs, found.faces), url });
      }
      for (const { path, needs } of set) {
        const named = [...faces].filter(([{ name }]) => needs.has(name));
        const early = named.filter(([{ name }]) => needs.get(name)?.isEarly);
        const own = named.map(([, face]) => face);
        const first = early.map(([, face]) => face);
        const cutOf = (url: string): Face[] => named.flatMap(([part, face]) => (part.url === url ? face : []));
        edit(siteFile(site, path), (text) =>
          path.endsWith('.html') ? rewritePage(text, own, first) : rewriteSheet(text, cutOf),
        );
      }
    }
  }
  for (const { url } of found.faces) rmSync(siteFile(site, url));
  return { files: written.size, bytes: [...written.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/**
 * What a document may share files with: the pages of one language, or of two side by side. What holds most of the site's text
 * at once, for paper or for programs, would make everybody's fonts large.
 */
function groupOf({ path, language }: Document): string {
  const isLong = /\/print\/./.test(path) || !path.endsWith('.html');
  return [language, ...pairOf(path), isLong].join();
}

/** The two languages of a page that has them side by side. */
function pairOf(path: string): string[] {
  return /\/(\w\w)-(\w\w)\//.exec(path)?.slice(1) ?? [];
}

/** Documents that share files. */
async function setsOf(
  documents: readonly Document[],
  parts: readonly Part[],
  cut: (part: Part, needs: Needs) => Promise<Uint8Array>,
  limit: number,
): Promise<Document[][]> {
  const perGlyph = new Map<Part, number>();
  for (const part of parts) {
    const needs = needsOfAll(documents, part);
    const { length } = await cut(part, needs);
    perGlyph.set(part, (length - tables) / needs.glyphs.size);
  }
  const estimate = (part: Part, glyphs: number): number => tables + (perGlyph.get(part) ?? 0) * glyphs;
  return shareFonts(documents, parts, estimate, limit);
}

/** What a cut font has beside its glyphs, in bytes, about. */
const tables = 400;

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
