import type { Language } from '../../site.config.ts';
import { longestQuery } from '../format.ts';
import { type IndexFiles, openIndex } from './index-files.ts';
import { showFailure, showNothing, showResults, showStart } from './results.ts';
import { type SearchQuestion, search } from './search.ts';
import { similarTo } from './similar.ts';

const { root, form, query, section, language, more, everywhere } = elements();
const pageLanguage = root.dataset.language as Language;
const atOnce = 10;

let index: Promise<IndexFiles> | undefined;
let latest = 0;

/** The index, opened with the first search; where that failed, opened again with the next. */
function theIndex(): Promise<IndexFiles> {
  index ??= openIndex(async (name) => {
    const response = await fetch(`${form.dataset.index ?? ''}${name}.json`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return response.json();
  }).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** Asks what the form says. What comes in late, after another question was asked, is not shown. */
async function ask(shown = atOnce): Promise<void> {
  const asked = ++latest;
  const question = questionInForm();
  if (!question.query.trim()) {
    showStart();
    return;
  }
  try {
    const files = await theIndex();
    const answer = await search(files, question, pageLanguage);
    const hits = answer.hits.slice(0, shown);
    const passages = await Promise.all(hits.map(({ passage }) => files.passage(passage)));
    const isNothing = answer.hits.length === 0;
    const isFiltered = Boolean(question.section ?? question.language);
    const elsewhere =
      isNothing && isFiltered ? (await search(files, { query: question.query }, pageLanguage)).hits.length : 0;
    const similar = isNothing && elsewhere === 0 ? await similarTo(question.query, files) : [];
    if (asked !== latest) return;
    if (isNothing) showNothing(question.query, elsewhere, similar);
    else showResults(answer, passages, files, pageLanguage);
  } catch {
    if (asked === latest) showFailure();
  }
}

function questionInForm(): SearchQuestion {
  return {
    query: query.value,
    ...(section.value && { section: section.value }),
    ...(language.value && { language: language.value as Language }),
  };
}

function fillForm(question: SearchQuestion): void {
  query.value = question.query;
  section.value = question.section ?? '';
  language.value = question.language ?? '';
}

let soon: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', () => {
  clearTimeout(soon);
  // A reader who types is asked after at a pause.
  soon = setTimeout(() => {
    writeAddress(questionInForm(), 'replace');
    void ask();
  }, 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(soon);
  writeAddress(questionInForm(), 'push');
  void ask();
});
more.addEventListener('click', () => {
  const { length: shown } = root.querySelectorAll('.search-results > li');
  void ask(shown + atOnce).then(() => {
    root.querySelectorAll<HTMLElement>('.search-results h2 a')[shown]?.focus();
  });
});
everywhere.addEventListener('click', () => {
  fillForm({ query: query.value });
  writeAddress(questionInForm(), 'push');
  void ask();
  query.focus();
});
root.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('.search-similar button')) return;
  fillForm({ ...questionInForm(), query: target.textContent });
  writeAddress(questionInForm(), 'push');
  void ask();
  query.focus();
});
addEventListener('popstate', () => {
  keepInOtherLanguages();
  fillForm(questionFromAddress());
  void ask();
});

// Older browsers do not know the property `inert`.
form.removeAttribute('inert');
keepInOtherLanguages();
fillForm(questionFromAddress());
if (query.value) void ask();
// On a phone its keyboard would cover half of the list.
else if (!location.hash && matchMedia('(hover: hover)').matches) query.focus({ preventScroll: true });

/** What the page's address asks: `?q=…&in=timeline&language=hi`. */
export function questionFromAddress(): SearchQuestion {
  const asked = new URLSearchParams(location.search);
  const [section, language] = [asked.get('in'), asked.get('language')];
  return {
    // As the field would have it.
    query: (asked.get('q') ?? '').replace(/\s+/g, ' ').slice(0, longestQuery),
    ...(section && { section }),
    ...(language && { language: language as Language }),
  };
}

/** Puts a question into the page's address, to be sent or returned to; as a step of its own that one can go back from, or not. */
export function writeAddress({ query, section, language }: SearchQuestion, as: 'push' | 'replace'): void {
  const question = new URLSearchParams({
    ...(query && { q: query }),
    ...(section && { in: section }),
    ...(language && { language }),
  }).toString();
  const address = question ? `?${question}` : location.pathname;
  if (address === (location.search || location.pathname)) return;
  if (as === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  keepInOtherLanguages();
}

/** The way to the page in another language asks the same there. */
export function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a[hreflang]')) {
    link.search = location.search;
  }
}

/** The parts of the search page that its script works with. Throws where one is missing. */
export function elements() {
  const part = <Part extends Element>(selector: string, kind: new () => Part): Part => {
    const found = document.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The search page has no ${selector}.`);
  };
  return {
    root: part('.search', HTMLElement),
    form: part('.search-form', HTMLFormElement),
    query: part('#query', HTMLInputElement),
    section: part('#in', HTMLSelectElement),
    language: part('#language', HTMLSelectElement),
    status: part('.search-status', HTMLElement),
    help: part('.search-help', HTMLElement),
    elsewhere: part('.search-elsewhere', HTMLElement),
    elsewhereCount: part('.search-elsewhere span', HTMLElement),
    everywhere: part('.search-elsewhere button', HTMLButtonElement),
    similar: part('.search-similar', HTMLElement),
    results: part('.search-results', HTMLOListElement),
    result: part('#search-result', HTMLTemplateElement),
    more: part('.search-more', HTMLButtonElement),
    alphabet: part('.alphabet', HTMLElement),
  };
}
