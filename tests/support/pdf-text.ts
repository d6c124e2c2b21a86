import { PDFiumLibrary } from '@hyzyla/pdfium';
import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF as one program reads it. */
type Reader = (file: string, bytes: Uint8Array) => Promise<string[]>;

/** What reads PDFs in Chrome, Edge and Android, in Firefox, and in most programs on Linux. */
export const readers: Record<string, Reader> = {
  pdfium: async (_, bytes) => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(bytes);
    const pages = [...document.pages()].map((page) => page.getText());
    document.destroy();
    library.destroy();
    return pages;
  },
  'pdf.js': async (_, bytes) => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await loading.destroy();
    return pages;
  },
  ...(hasPoppler() && {
    poppler: (file: string) => Promise.resolve(popplerText(file, '-raw')),
    'poppler, as laid out': (file: string) => Promise.resolve(popplerText(file, '-layout')),
  }),
};

function popplerText(file: string, order: '-raw' | '-layout'): string[] {
  const text = execFileSync('pdftotext', [order, '-enc', 'UTF-8', file, '-'], { maxBuffer: 2 ** 28 });
  return text.toString().split('\f').slice(0, -1);
}

function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}
