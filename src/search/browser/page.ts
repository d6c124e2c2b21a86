import type { Language } from '../../site.config.ts';
import type { IndexFile } from '../format.ts';
import { page, showFailure, showNothing, showResults, showStart } from './results.ts';
import { type SearchIndex, type SearchQuestion, answerTo, openIndex, search } from './search.ts';

const { root, form, query, section, language, more, everywhere } = page;
const pageLanguage = root.dataset.language as Language;
const step = 10;
const hasPointer = matchMedia('(hover: hover)').matches;

/** A file of the index that did not arrive. */
class LoadError extends Error {}

const files = new Map<string, Promise<IndexFile>>();
const indexes = new Map<string, SearchIndex>();

/** Opens the index of the page's language or of all languages, whose files are loaded with the first search that needs them. */
async function load(which: 'own' | 'all'): Promise<SearchIndex> {
  const { own = '', others = '' } = form.dataset;
  const loaded = await Promise.all((which === 'own' ? [own] : [own, ...others.split(' ')]).map(loadFile));
  const index = indexes.get(which) ?? openIndex(loaded);
  indexes.set(which, index);
  return index;
}

/** After a failure, a file is loaded again with the next search. */
function loadFile(address: string): Promise<IndexFile> {
  const file =
    files.get(address) ??
    fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`It answered ${response.status}.`);
        return response.json() as Promise<IndexFile>;
      })
      .catch((error: unknown) => {
        files.delete(address);
        throw new LoadError(`${address} could not be loaded.`, { cause: error });
      });
  files.set(address, file);
  return file;
}

let latest: SearchQuestion | undefined;

/** Searches for what the form asks as soon as the index is loaded; an answer that comes after a later question is dropped. */
async function answer(shown = step): Promise<void> {
  if (!query.value.trim()) {
    latest = undefined;
    showStart();
    return;
  }
  const question = questionInForm();
  latest = question;
  try {
    const { index, answer: found } = await answerTo(question, pageLanguage, form.dataset.script ?? '', load);
    if (question !== latest) return;
    const isFiltered = question.section !== '' || question.language !== '';
    const isAnswered = found.isComplete && found.hits.length > 0;
    const elsewhere = isFiltered && !isAnswered ? search(index, { query: question.query }, pageLanguage) : undefined;
    if (found.hits.length > 0 && !elsewhere?.isComplete) showResults(found, shown, index.common, pageLanguage);
    else showNothing(question.query, elsewhere?.hits.length ?? 0);
  } catch (error) {
    if (question !== latest) return;
    showFailure(error instanceof LoadError ? 'failed' : 'broken');
    if (!(error instanceof LoadError)) throw error;
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

/** Whether the question in the address was sent, so that what is typed next becomes a new entry of the history. */
let isSent = location.search !== '';

function ask(): void {
  clearTimeout(timer);
  writeAddress(isSent ? 'pushState' : 'replaceState');
  isSent = true;
  void answer();
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeAddress(isSent ? 'pushState' : 'replaceState');
    isSent = false;
    void answer();
  }, 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // The keyboard of a phone would cover the results.
  if (!hasPointer) query.blur();
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
addEventListener('popstate', () => {
  readAddress();
  isSent = true;
  void answer();
});

// Older browsers do not know the property `inert`.
form.removeAttribute('inert');
readAddress();
if (query.value) void answer();
// Not on a phone, whose keyboard would cover half of the list.
else if (!location.hash && hasPointer) query.focus({ preventScroll: true });
