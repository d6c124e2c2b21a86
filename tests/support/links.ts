import { PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from '@cantoo/pdf-lib';
import { Parser } from 'htmlparser2';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDefinitions, type SiteName } from './sites.ts';

/** A file of a built site: where it leads, as it is written there, and the places in it that an address can lead to. */
export interface LinkedFile {
  links: string[];
  places: ReadonlySet<string>;
}

/** Attributes that hold one address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href']);

/** Every file of a site that can name others, by its path in the site's folder. */
export async function linkedFiles(name: SiteName): Promise<Map<string, LinkedFile>> {
  const { OUT_DIR, SITE_URL } = siteDefinitions[name].environment;
  const files = globSync('**/*.*', { cwd: OUT_DIR });
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, LinkedFile]> => {
        const path = join(OUT_DIR, file);
        if (file.endsWith('.pdf')) return [file, { links: await linksOfPdf(path), places: new Set() }];
        if (!/\.(?:html|md|txt|xml|json|webmanifest|csv|bib|css)$/.test(file))
          return [file, { links: [], places: new Set() }];
        const text = readFileSync(path, 'utf8');
        if (file.endsWith('.html')) return [file, linkedPage(text, SITE_URL)];
        const places = new Set([...text.matchAll(/\s(?:xml:)?id="([^"]*)"/g)].map(([, id = '']) => id));
        const relative = [...text.matchAll(/(?:"src": "|url\(['"]?|<\?xml-stylesheet href=")([^"')]*)/g)].map(
          ([, url = '']) => url,
        );
        return [file, { links: [...absoluteLinks(text, SITE_URL), ...relative], places }];
      }),
    ),
  );
}

function linkedPage(html: string, siteUrl: string): LinkedFile {
  const links: string[] = [];
  const places = new Set<string>();
  let data = '';
  let tag = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      tag = name === 'style' || attributes.type === 'application/ld+json' ? name : '';
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'id') places.add(value);
        if (addressAttributes.has(attribute)) links.push(value);
        if (attribute === 'srcset') links.push(...value.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
        if (attribute === 'content')
          links.push(
            ...absoluteLinks(value, siteUrl),
            ...[...value.matchAll(/^\d+; ?url=(.*)/gi)].map(([, url = '']) => url),
          );
      }
    },
    ontext(text) {
      if (tag) data += text;
    },
    onclosetag() {
      tag = '';
    },
  });
  parser.end(html);
  links.push(...absoluteLinks(data, siteUrl), ...[...data.matchAll(/url\(['"]?([^"')]*)/g)].map(([, url = '']) => url));
  return { links, places };
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
