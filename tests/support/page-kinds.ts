import { languages, type Language } from '../../src/site.config.ts';

/** One page of each kind the real site has, below the base path. Where `*` stands, there is one in each language. */
const pageKinds = {
  entrance: '',
  home: '*/',
  meetings: '*/meetings/',
  meeting: '*/meetings/jwg-17-2025/',
  sectors: '*/sectors/',
  sector: '*/sectors/training/',
  quotes: '*/quotes/',
  quote: '*/quotes/jaishankar-testing-times/',
  timeline: '*/timeline/',
  year: '*/timeline/2025/',
  questions: '*/questions/',
  people: '*/people/',
  glossary: '*/glossary/',
  differences: '*/differences/',
  'difference-page': '*/differences/rank-label/',
  sources: '*/sources/',
  about: '*/about/',
  search: '*/search/',
  data: '*/data/',
  print: '*/print/',
  'print-summary': '*/print/summary/',
  'print-timeline': '*/print/timeline/',
  'print-dossier': '*/print/dossier/',
  'print-summary-in-both': 'hi-en/print/summary/',
  'both-languages': 'hi-en/',
  'meeting-in-both': 'hi-en/meetings/jwg-17-2025/',
  'timeline-in-both': 'hi-en/timeline/',
  'year-in-both': 'hi-en/timeline/2025/',
  'not-found': 'no-such-page/',
};

/** Parts of a page worth a picture of their own: the page's kind and a selector that finds one element there. */
const pageParts: Record<string, { on: keyof typeof pageKinds; selector: string }> = {
  day: { on: 'meeting', selector: '.figure.day' },
  band: { on: 'timeline', selector: '.figure.band' },
  matrix: { on: 'sectors', selector: '.figure.matrix' },
  facts: { on: 'meeting', selector: '.fact-list' },
  difference: { on: 'difference-page', selector: '.positions' },
};

interface KindOfPage {
  /** Unlike every other's, and fit for a file name: `home-hi`. */
  name: string;
  address: string;
  language?: Language;
}

/** One page of each kind, in each language. */
export const pagesOfEachKind: readonly KindOfPage[] = Object.entries(pageKinds).flatMap(([kind, address]) =>
  inEachLanguage(kind, address),
);

/** The parts of pages that have a picture of their own, in each language. */
export const partsOfPages: readonly (KindOfPage & { selector: string })[] = Object.entries(pageParts).flatMap(
  ([part, { on, selector }]) => inEachLanguage(part, pageKinds[on]).map((page) => ({ ...page, selector })),
);

function inEachLanguage(name: string, address: string): KindOfPage[] {
  if (!address.includes('*')) return [{ name, address }];
  return languages.map((language) => ({
    name: `${name}-${language}`,
    address: address.replace('*', language),
    language,
  }));
}
