import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pdfAddress } from '../../src/utils/routes.ts';
import { each } from '../support/each.ts';
import { addresses, isDocument, siteDefinitions, urlOf } from '../support/sites.ts';

const documents = addresses('topic').filter(isDocument);
const { OUT_DIR, SITE_URL } = siteDefinitions.topic.environment;
const fileOf = (address: string): string => join(OUT_DIR, pdfAddress(`/${address}`));
const load = (address: string): Promise<PDFDocument> =>
  PDFDocument.load(readFileSync(fileOf(address)), { updateMetadata: false });
const name = (text: string): PDFName => PDFName.of(text);

/** Every dictionary of a PDF. */
function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict);
}

/** The elements of its structure. */
function elements(pdf: PDFDocument): PDFDict[] {
  return dictionaries(pdf).filter((dictionary) => dictionary.has(name('S')) && dictionary.has(name('P')));
}

function textOf(dictionary: PDFDict, key: string): string | undefined {
  return dictionary.lookupMaybe(name(key), PDFString, PDFHexString)?.decodeText();
}

function typeOf(element: PDFDict): string {
  return element.lookup(name('S'), PDFName).decodeText();
}

function kidsOf(pdf: PDFDocument, element: PDFDict): PDFDict[] {
  const kids = element.lookup(name('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [element.get(name('K'))];
  return all
    .map((kid) => (kid instanceof PDFRef ? pdf.context.lookup(kid) : kid))
    .filter((kid) => kid instanceof PDFDict);
}

for (const address of each(documents)) {
  test.describe(`the PDF of /${address}`, () => {
    test('says its title, author, subject, language and date, and shows the title', async ({ page }) => {
      await page.goto(urlOf('topic') + address);
      const content = (of: string): Promise<string | null> =>
        page.locator(`meta:is([name="${of}"], [property="${of}"])`).getAttribute('content');
      const pdf = await load(address);
      const title = `${await content('og:title')} · ${await content('author')}`;
      expect(pdf.getTitle()).toBe(title);
      expect(pdf.getAuthor()).toBe(await content('author'));
      expect(pdf.getSubject()).toBe(await content('description'));
      expect(pdf.getModificationDate()?.toISOString().slice(0, 10)).toBe(await content('dcterms.modified'));
      expect(textOf(pdf.catalog, 'Lang')).toBe(await page.locator('html').getAttribute('lang'));
      expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
      const xmp = pdf.catalog.lookup(name('Metadata'));
      if (!(xmp instanceof PDFRawStream)) throw new Error('There is no XMP.');
      const packet = new TextDecoder().decode(decodePDFRawStream(xmp).decode());
      expect(packet).toContain(title.replaceAll('&', '&amp;'));
    });

    test('is on A4, as small as promised, in real fonts of ours', async () => {
      const pdf = await load(address);
      for (const { width, height } of each(pdf.getPages().map((one) => one.getSize()))) {
        const [short, long] = [width, height].sort((a, b) => a - b);
        expect(short).toBeCloseTo(595.3, -0.5);
        expect(long).toBeCloseTo(841.9, -0.5);
      }
      expect(statSync(fileOf(address)).size).toBeLessThan(200_000);
      const fonts = dictionaries(pdf).filter((one) => one.get(name('Type')) === name('Font'));
      const kinds = fonts.map((font) => font.lookup(name('Subtype'), PDFName).decodeText());
      expect(new Set(kinds)).toEqual(new Set(['Type0', 'CIDFontType2']));
      const families = fonts.map((font) =>
        font
          .lookup(name('BaseFont'), PDFName)
          .decodeText()
          .replace(/^[A-Z]{6}\+/, ''),
      );
      expect([...new Set(families)].filter((family) => !/^(Mukta|Tiro|Noto)/.test(family))).toEqual([]);
    });

    test('is tagged with what PDF 1.7 knows, and nothing on a page is left out of its structure', async () => {
      const pdf = await load(address);
      const standard =
        /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;
      const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
      const roles = root.lookup(name('RoleMap'), PDFDict);
      const types = elements(pdf)
        .map(typeOf)
        .map((type) => roles.lookupMaybe(name(type), PDFName)?.decodeText() ?? type);
      expect([...new Set(types)].filter((type) => !standard.test(type))).toEqual([]);
      for (const element of each(elements(pdf))) {
        const kids = kidsOf(pdf, element);
        if (typeOf(element) === 'Figure') expect(textOf(element, 'Alt')).toBeTruthy();
        if (typeOf(element) === 'L') expect(new Set(kids.map(typeOf))).toEqual(new Set(['LI']));
        if (typeOf(element) === 'LI') expect(['LBody', 'Lbl,LBody']).toContain(kids.map(typeOf).join());
        if (typeOf(element) === 'TH') expect(element.lookup(name('A'))?.toString()).toContain('/Scope');
      }
      for (const page of each(pdf.getPages())) {
        expect(page.node.get(name('Tabs'))).toBe(name('S'));
        const contents = page.node.Contents();
        if (!(contents instanceof PDFRawStream)) throw new Error('A page has several content streams.');
        const stream = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
        expect(paintedOutside(stream)).toEqual([]);
      }
    });

    test('tells the language of each passage', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(urlOf('topic') + address);
      const foreign = await page.locator('.sheet [lang]').evaluateAll((passages) =>
        passages
          .filter((one) => one.checkVisibility() && one.textContent.trim() && !one.closest('svg'))
          .filter((one) => one.parentElement?.closest('[lang]')?.getAttribute('lang') !== one.getAttribute('lang'))
          .map((one) => one.getAttribute('lang')),
      );
      const languages = elements(await load(address)).map((element) => textOf(element, 'Lang'));
      const count = (list: readonly unknown[], language: unknown): number =>
        list.filter((one) => one === language).length;
      const untold = foreign.filter((language) => count(languages, language) < count(foreign, language));
      expect(untold).toEqual([]);
    });

    test('has its headings as bookmarks', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(urlOf('topic') + address);
      const headings = await visibleHeadings(page);
      expect(bookmarks(await load(address)).map(oneLine)).toEqual(headings);
    });

    test('links to where the page links, each with a text', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(urlOf('topic') + address);
      const hrefs = await page
        .locator('.sheet a[href]')
        .evaluateAll((links) =>
          (links as HTMLAnchorElement[])
            .filter((link) => link.checkVisibility() && link.textContent.trim() && !link.closest('svg'))
            .map((link) =>
              link.pathname === location.pathname && link.hash ? decodeURIComponent(link.hash.slice(1)) : link.href,
            ),
        );
      const wanted = new Set(hrefs.map((href) => href.replace(new URL(urlOf('topic')).origin, SITE_URL)));
      const annotations = dictionaries(await load(address)).filter((one) => one.get(name('Subtype')) === name('Link'));
      const found = annotations.map((link) => {
        expect(textOf(link, 'Contents')).toBeTruthy();
        const action = link.lookupMaybe(name('A'), PDFDict);
        return (action && textOf(action, 'URI')) ?? link.lookupMaybe(name('Dest'), PDFName)?.decodeText() ?? '';
      });
      const inDrawings = await page.locator('.sheet svg a[href]').count();
      expect([...wanted].filter((href) => !found.includes(href))).toEqual([]);
      if (inDrawings === 0) expect(found.filter((href) => !wanted.has(href))).toEqual([]);
    });
  });
}

test('the table of contents gives the page of each part', async () => {
  for (const address of each(documents.filter((one) => one.includes('/dossier/')))) {
    const { readers } = await import('../support/pdf-text.ts');
    const file = fileOf(address);
    const pages = (await readers.pdfium?.(file, readFileSync(file))) ?? [];
    const titles = bookmarks(await load(address)).map(oneLine);
    const contents = pages.slice(0, 2).join('\n');
    const entries = [...contents.matchAll(/^(.+?)[\s.]*?(\d+)\s*$/gm)].map(([, title = '', number]) => ({
      title: oneLine(title),
      number: Number(number),
    }));
    const known = entries.filter(({ title }) => titles.includes(title));
    expect(known.length).toBeGreaterThan(5);
    for (const { title, number } of each(known)) expect(oneLine(pages[number - 1] ?? ''), title).toContain(title);
  }
});

function oneLine(text: string): string {
  return text.replaceAll('\ufffe', '-').replaceAll(/\s+/g, ' ').trim();
}

function visibleHeadings(page: Page): Promise<string[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      (headings as HTMLElement[])
        .filter((heading) => heading.checkVisibility())
        .map((heading) => heading.innerText.replaceAll(/\s+/g, ' ').trim()),
    );
}

/** The titles of all bookmarks, in order. */
function bookmarks(pdf: PDFDocument): string[] {
  const below = (parent: PDFDict): string[] => {
    const titles: string[] = [];
    let item = parent.lookupMaybe(name('First'), PDFDict);
    while (item) {
      titles.push(textOf(item, 'Title') ?? '', ...below(item));
      item = item.lookupMaybe(name('Next'), PDFDict);
    }
    return titles;
  };
  return below(pdf.catalog.lookup(name('Outlines'), PDFDict));
}

/** What a content stream paints outside of marked content: every line of Chromium's is one operator. */
function paintedOutside(stream: string): string[] {
  let depth = 0;
  return stream.split('\n').filter((line) => {
    if (/B[DM]C$/.test(line)) depth += 1;
    if (line === 'EMC') depth -= 1;
    return depth === 0 && /(^|\s)(Tj|TJ|f\*?|F|S|s|B\*?|b\*?|Do|sh)$/.test(line);
  });
}
