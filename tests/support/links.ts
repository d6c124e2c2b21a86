import { PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, documentIn, valueOf } from './documents.ts';

/** A file of a built site: where it leads, as it is written there, and the places in it that an address can lead to. */
export interface LinkedFile {
  links: string[];
  places: ReadonlySet<string>;
}

/** Where a site is built, and where it is to be found. */
interface Place {
  OUT_DIR: string;
  SITE_URL: string;
  BASE_PATH: string;
}

/** Attributes that hold one address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
const addressAttributes = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref'];

/** Every file of a site that can name others, by its path in the site's folder. */
export async function linkedFiles({ OUT_DIR, SITE_URL }: Place): Promise<Map<string, LinkedFile>> {
  const files = globSync('**/*.*', { cwd: OUT_DIR });
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, LinkedFile]> => {
        const path = join(OUT_DIR, file);
        if (file.endsWith('.pdf')) return [file, { links: await linksOfPdf(path), places: new Set() }];
        if (!/\.(?:html|md|txt|xml|json|webmanifest|csv|bib|css)$/.test(file))
          return [file, { links: [], places: new Set() }];
        if (file.endsWith('.html')) return [file, linkedPage(documentIn(path), SITE_URL)];
        const text = readFileSync(path, 'utf8');
        const places = new Set([...text.matchAll(/\s(?:xml:)?id="([^"]*)"/g)].map(([, id = '']) => id));
        const relative = [...text.matchAll(/(?:"src": "|url\(['"]?|<\?xml-stylesheet href=")([^"')]*)/g)].map(
          ([, url = '']) => url,
        );
        return [file, { links: [...absoluteLinks(text, SITE_URL), ...relative], places }];
      }),
    ),
  );
}

/** The links to a site itself that lead to no file of it, or to no place in it, each with the file that has it. */
export function brokenLinks(files: ReadonlyMap<string, LinkedFile>, { SITE_URL, BASE_PATH }: Place): string[] {
  const isBroken = ({ origin, pathname, hash }: URL): boolean => {
    if (origin !== SITE_URL) return false;
    if (!pathname.startsWith(BASE_PATH)) return true;
    const path = decodeURI(pathname.slice(BASE_PATH.length)).replace(/(^|\/)$/, '$1index.html');
    const file = files.get(path);
    return !file || (hash !== '' && !file.places.has(decodeURIComponent(hash.slice(1))));
  };
  return [...files].flatMap(([file, { links }]) => {
    const base = `${SITE_URL}${BASE_PATH}${file.replace(/index\.html$/, '')}`;
    return [...new Set(links)]
      .filter((link) => isBroken(new URL(link, base)))
      .map((link) => `${file} leads to ${link}`);
  });
}

function linkedPage(page: Root, siteUrl: string): LinkedFile {
  const links = all(page, '*').flatMap((element) => {
    const { tagName, properties } = element;
    const isData = tagName === 'style' || properties.type === 'application/ld+json';
    const [content, data] = [valueOf(element, 'content'), isData ? toString(element) : ''];
    return [
      ...addressAttributes.filter((name) => name in properties).map((name) => valueOf(element, name)),
      ...[...valueOf(element, 'srcSet').matchAll(/(?:^|,)\s*(\S+)/g)].map(([, url = '']) => url),
      ...absoluteLinks(content + data, siteUrl),
      ...[...content.matchAll(/^\d+; ?url=(.*)/gi)].map(([, url = '']) => url),
      ...[...data.matchAll(/url\(['"]?([^"')]*)/g)].map(([, url = '']) => url),
    ];
  });
  return { links, places: new Set(all(page, '[id]').map((place) => valueOf(place, 'id'))) };
}

/** The addresses of a site in a text. An identifier names a thing, and a place need not be there: it counts without its fragment. */
function absoluteLinks(text: string, siteUrl: string): string[] {
  const identifiers = text.replaceAll(/("@id":\s*"|<id>)([^"<#]*)#?[^"<]*/g, '$1$2');
  const found = identifiers.split(siteUrl).slice(1);
  return found.map((rest) => siteUrl + (/^[^\s"'<>()[\]{}|\\`,;]*/.exec(rest)?.[0] ?? '').replace(/[.:]$/, ''));
}

async function linksOfPdf(path: string): Promise<string[]> {
  const document = await PDFDocument.load(readFileSync(path));
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return [];
    const uri = object.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString);
    return uri ? [uri.decodeText()] : [];
  });
}
