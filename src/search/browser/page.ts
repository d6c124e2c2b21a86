import type { Language } from '../../site.config.ts';
import type { IndexFile } from '../format.ts';
import { page, showFailure, showNothing, showResults, showStart } from './results.ts';
import { type SearchIndex, type SearchQuestion, openIndex, search } from './search.ts';
import { similarTo } from './similar.ts';

const { root, form, query, section, language, more, everywhere } = page;
const pageLanguage = root.dataset.language as Language;
const step = 10;

let index: Promise<SearchIndex> | undefined;

/** The index, loaded with the first search; after a failure it is loaded again with the next. */
function loadedIndex(): Promise<SearchIndex> {
  index ??= Promise.all((form.dataset.index ?? '').split(' ').map(loadFile))
    .then(openIndex)
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}

async function loadFile(address: string): Promise<IndexFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as IndexFile;
}

/** Searches for what the form asks as soon as the index is loaded. */
async function answer(shown = step): Promise<void> {
  if (!query.value.trim()) {
    showStart();
    return;
  }
  try {
    const index = await loadedIndex();
    const question = questionInForm();
    const found = search(index, question, pageLanguage);
    if (!question.query.trim()) showStart();
    else if (found.hits.length > 0) showResults(found, shown, index.isCommon, pageLanguage);
    else {
      const isFiltered = question.section !== '' || question.language !== '';
      const elsewhere = isFiltered ? search(index, { query: question.query }, pageLanguage).hits.length : 0;
      showNothing(question.query, elsewhere, elsewhere > 0 ? [] : similarTo(question.query, index));
    }
  } catch {
    showFailure();
  }
}

function questionInForm(): SearchQuestion {
  return { query: query.value, section: section.value, language: language.value };
}

/** The fields by their names in the page's address: `?q=…&in=timeline&language=hi`. */
const fields = { q: query, in: section, language };

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  // Normalised to what the field would accept.
  query.value = (asked.get('q') ?? '').replace(/\s+/g, ' ').slice(0, query.maxLength);
  section.value = asked.get('in') ?? '';
  language.value = asked.get('language') ?? '';
  updateLanguageLinks();
}

/** Writes the question into the page's address, so that it can be sent or gone back to. */
function writeAddress(method: 'pushState' | 'replaceState'): void {
  const values = Object.entries(fields).map(([name, { value }]) => [name, value]);
  const question = new URLSearchParams(values.filter(([, value]) => value)).toString();
  const address = question ? `?${question}` : location.pathname;
  if (address === (location.search || location.pathname)) return;
  history[method](null, '', address);
  updateLanguageLinks();
}

/** Adds the query to the links to the page in other languages. */
function updateLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a[hreflang]')) {
    link.search = location.search;
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

function ask(): void {
  clearTimeout(timer);
  writeAddress('pushState');
  void answer();
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeAddress('replaceState');
    void answer();
  }, 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
more.addEventListener('click', () => {
  const { length: shown } = root.querySelectorAll('.search-results > li');
  void answer(shown + step).then(() => {
    root.querySelectorAll<HTMLElement>('.search-results h2 a')[shown]?.focus();
  });
});
everywhere.addEventListener('click', () => {
  section.value = '';
  language.value = '';
  ask();
  query.focus();
});
root.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('.search-similar button')) return;
  query.value = target.textContent;
  ask();
  query.focus();
});
addEventListener('popstate', () => {
  readAddress();
  void answer();
});

// Older browsers do not know the property `inert`.
form.removeAttribute('inert');
readAddress();
if (query.value) void answer();
// Not on a phone, whose keyboard would cover half of the list.
else if (!location.hash && matchMedia('(hover: hover)').matches) query.focus({ preventScroll: true });
