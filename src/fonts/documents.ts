import { parseDocument } from 'htmlparser2';
import { globSync, readFileSync } from 'node:fs';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { keptTexts } from '../loaders/kept-texts.ts';
import { facesIn, type Face } from './faces.ts';
import { readNeeds, writeNeeds } from './kept-needs.ts';
import { readWords } from './page-text.ts';
import { textRules, type TextRules } from './rules.ts';
import { TextReader, type DocumentNeeds, type WholeFace } from './site-text.ts';
import { openWhole } from './whole-font.ts';

/** What names fonts: a page, or the style sheet of the feeds. */
export interface Document {
  /** The path of its file on the site. */
  path: string;
  /** The language whose cut fonts it uses. */
  language: string;
  needs: DocumentNeeds;
}

/** The documents of a site, and what they are shown in. */
export interface SiteDocuments {
  documents: Document[];
  /** The whole fonts, in the order of their rules. */
  faces: WholeFace[];
  /** OpenType's features that style sheets ask for. */
  features: Set<string>;
}

/** A document's style sheets, read. */
interface Styles {
  faces: readonly WholeFace[];
  rules: TextRules;
}

/**
 * Reads all text of a built site.
 * @param feedLanguage the language whose fonts feeds use
 * @throws where a document names a style sheet or a font that is not there
 */
export async function readDocuments(site: BuiltSite, feedLanguage: string): Promise<SiteDocuments> {
  const documents: Document[] = [];
  const faces = new Map<string, WholeFace>();
  const features = new Set<string>();
  const reader = new TextReader();
  const kept = keptTexts('font-needs');
  const known = new Map<string, Styles>();
  // Pages first: their rules say which characters a font is for, those of feeds need not.
  for (const path of [...filesOf(site, 'html'), ...filesOf(site, 'xml')]) {
    const source = readFileSync(siteFile(site, path), 'utf8');
    const sheets = sheetsOf(source, path, site);
    const css = sheets.map((sheet) => sheet.css);
    let styles = known.get(css.join());
    if (!styles) known.set(css.join(), (styles = await readStyles(css, faces, site)));
    const { rules } = styles;
    if (styles.faces.length === 0) continue;
    for (const feature of rules.features.flat()) features.add(feature);

    const [, language = feedLanguage] = /<html[^>]* lang="?([\w-]+)/.exec(source) ?? [];
    const isPage = path.endsWith('.html');
    const named = sheets.find((sheet) => facesIn(sheet.css).length > 0)?.path ?? path;
    const readInto = (needs: DocumentNeeds): void => {
      const read = reader.read(styles.faces, rules.features, needs, isForPaper(path) ? Infinity : 0);
      readWords(parseDocument(source, { xmlMode: !isPage }).children, rules, language, read);
    };
    if (isPage) {
      const of = JSON.stringify([isForPaper(path), source, css]);
      const make = (): string => {
        const needs: DocumentNeeds = new Map();
        readInto(needs);
        return writeNeeds(needs);
      };
      documents.push({ path, language, needs: readNeeds(kept.text(of, make)) });
      continue;
    }
    // Feeds share the fonts of their style sheet.
    let document = documents.find((one) => one.path === named);
    if (!document) documents.push((document = { path: named, language, needs: new Map() }));
    readInto(document.needs);
  }
  kept.tidy();
  return { documents, faces: [...faces.values()], features };
}

/**
 * What is printed is printed as it stands: a font that comes late is not on the sheet, so all are fetched early. On a screen
 * text comes first: browsers hold it back for optional fonts that are preloaded, on a slow network for 200 ms and in vain.
 */
function isForPaper(path: string): boolean {
  return path.includes('/print/');
}

function filesOf({ folder, base }: BuiltSite, ending: string): string[] {
  return globSync(`**/*.${ending}`, { cwd: folder })
    .map((file) => base + file)
    .sort();
}

/** The style sheets of a document: those in it, and those that it names, with their paths. */
function sheetsOf(source: string, path: string, site: BuiltSite): { css: string; path?: string }[] {
  const named = [...source.matchAll(/<link rel="stylesheet" href="([^"]+)"|<\?xml-stylesheet [^>]*href="([^"]+)"/g)];
  const paths = named.map(([, inPage, inFeed = '']) => new URL(inPage ?? inFeed, new URL(path, site.url)).pathname);
  const inside = [...source.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => ({ css }));
  return [...inside, ...paths.map((one) => ({ css: readFileSync(siteFile(site, one), 'utf8'), path: one }))];
}

async function readStyles(css: readonly string[], faces: Map<string, WholeFace>, site: BuiltSite): Promise<Styles> {
  const own: WholeFace[] = [];
  for (const face of css.flatMap(facesIn)) own.push(await wholeFace(face, faces, site));
  const families = new Set(own.map(({ family }) => family));
  return { faces: own, rules: textRules(css, [...families]) };
}

async function wholeFace(face: Face, faces: Map<string, WholeFace>, site: BuiltSite): Promise<WholeFace> {
  const known = faces.get(face.url);
  if (known) return { ...known, family: face.family };
  const opened = { ...face, whole: await openWhole(siteFile(site, face.url)) };
  faces.set(face.url, opened);
  return opened;
}
