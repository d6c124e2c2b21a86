import { PDFDocument } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../src/build/pdf/browser.ts';
import { printing } from '../../src/build/pdf/make.ts';
import { encodePage, restoreText } from '../../src/build/pdf-text/index.ts';
import { each } from '../support/each.ts';
import { waitForFontsOn } from '../support/fonts.ts';
import { addresses, isDocument, urlOf } from '../support/sites.ts';

const documents = addresses('topic').filter(isDocument);
let browser: Browser;

test.beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
test.afterAll(() => browser.close());

/** A page that is to be printed, with all its fonts: they are waited for, which readers' pages do not ask for. */
async function open(address: string): Promise<Page> {
  // What is done to it for paper, the policy that it is sent with would refuse.
  const page = await browser.newPage({ bypassCSP: true });
  await waitForFontsOn(page);
  await page.emulateMedia({ media: 'print' });
  await page.goto(urlOf('topic') + address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** A page's PDF as Chromium makes it, and with the text put right. */
async function bothWays(page: Page): Promise<[Uint8Array, Uint8Array]> {
  const plain = await page.pdf(printing);
  const codes = await encodePage(page);
  const pdf = await PDFDocument.load(await page.pdf(printing), { updateMetadata: false });
  restoreText(pdf, codes);
  return [plain, await pdf.save()];
}

interface Difference {
  /** How many of a million pixels differ by more than a quarter of black and white. */
  pixels: number;
  /** How many are not white where there is nothing but white around them in the first. */
  specks: number;
}

/** Compares the pages of two PDFs as pictures. */
async function difference(one: Uint8Array, other: Uint8Array, dotsPerInch: number): Promise<Difference> {
  const library = await PDFiumLibrary.init();
  const documents = await Promise.all([one, other].map((bytes) => library.loadDocument(bytes)));
  const [plain, coded] = documents.map((document) => [...document.pages()]);
  expect(coded?.length).toBe(plain?.length);
  let [different, all, specks] = [0, 0, 0];
  for (const [index, page] of each((plain ?? []).entries())) {
    const render = { scale: dotsPerInch / 72, render: 'bitmap' } as const;
    const { data, width } = await page.render(render);
    const others = (await coded?.[index]?.render(render))?.data ?? new Uint8Array();
    const isWhiteAround = (at: number): boolean =>
      [-2, -1, 0, 1, 2].every((row) =>
        [-2, -1, 0, 1, 2].every((column) => (data[at + 4 * (row * width + column)] ?? 255) === 255),
      );
    for (let at = 1; at < data.length; at += 4) {
      const before = data[at] ?? 0;
      const now = others[at] ?? 0;
      if (Math.abs(before - now) > 64) different += 1;
      if (now < 255 && before === 255 && isWhiteAround(at)) specks += 1;
    }
    all += data.length / 4;
  }
  for (const document of each(documents)) document.destroy();
  library.destroy();
  return { pixels: (different / all) * 1e6, specks };
}

/** Every face, weight and size that the documents set Devanagari in, as CSS, with the words that are set so. */
async function settings(): Promise<[style: string, words: string][]> {
  const all: { style: string; text: string }[] = [];
  for (const address of each(documents)) {
    const page = await open(address);
    const found = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const styled: { style: string; text: string }[] = [];
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        const text = texts.currentNode.nodeValue ?? '';
        if (!parent?.checkVisibility() || !/\p{Script=Devanagari}/u.test(text)) continue;
        const { fontFamily, fontWeight, fontSize } = getComputedStyle(parent);
        styled.push({ style: `font: ${fontWeight} ${fontSize}/1.8 ${fontFamily}`, text });
      }
      return styled;
    });
    all.push(...found);
    await page.close();
  }
  return [...Map.groupBy(all, ({ style }) => style)].map(([style, texts]) => [
    style,
    [...new Set(texts.flatMap(({ text }) => text.split(/\s+/)))].join(' '),
  ]);
}

test('letters look the same at every face, weight and size in use, at 600 dots an inch', async () => {
  test.slow();
  const specimens = await settings();
  expect(specimens.length).toBeGreaterThan(5);
  const page = await open('hi/print/summary/');
  await page.evaluate((lines) => {
    const specimen = lines.map(([style, words]) => {
      const line = document.createElement('p');
      line.lang = 'hi';
      line.style.cssText = `${style}; margin: 0`;
      line.textContent = words;
      return line;
    });
    document.querySelector('.sheet')?.replaceChildren(...specimen);
  }, specimens);
  const [plain, coded] = await bothWays(page);
  const { pixels, specks } = await difference(plain, coded, 600);
  expect(pixels).toBeLessThan(1);
  expect(specks).toBe(0);
});

for (const address of each(documents.filter((one) => one.endsWith('/summary/')))) {
  test(`/${address} looks the same with its text put right`, async () => {
    const [plain, coded] = await bothWays(await open(address));
    // In headings of two languages a dot stands by a hair elsewhere.
    expect((await difference(plain, coded, 600)).pixels).toBeLessThan(100);
  });
}

test('words from right to left look the same with their text put right', async () => {
  const page = await open('hi/print/dossier/');
  await page.evaluate(() => {
    // Each by itself: of many on a line, the last stand by a hair elsewhere.
    const words = [...document.querySelectorAll<HTMLElement>('blockquote[dir=rtl]')].flatMap((quote) =>
      quote.innerText.split(/\s+/).map((word) => {
        const line = document.createElement('p');
        [line.lang, line.textContent] = [quote.lang, word];
        return line;
      }),
    );
    document.querySelector('.sheet')?.replaceChildren(...words);
  });
  const [plain, coded] = await bothWays(page);
  const { pixels, specks } = await difference(plain, coded, 600);
  expect(pixels).toBeLessThan(1);
  expect(specks).toBe(0);
});
