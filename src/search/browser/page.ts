import type { Language } from '../../site.config.ts';
import { keepInOtherLanguages, questionFromAddress, writeAddress } from './address.ts';
import { elements } from './elements.ts';
import { openIndex, type IndexFiles } from './index-files.ts';
import { showFailure, showNothing, showResults, showStart } from './results.ts';
import { search, type Question } from './search.ts';
import { similarTo } from './similar.ts';

const { root, form, query, room, language, more, everywhere } = elements();
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
    const isFiltered = Boolean(question.room ?? question.language);
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

function questionInForm(): Question {
  return {
    query: query.value,
    ...(room.value && { room: room.value }),
    ...(language.value && { language: language.value as Language }),
  };
}

function fillForm(question: Question): void {
  query.value = question.query;
  room.value = question.room ?? '';
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

// Not every browser that has no `inert` of its own knows the property.
form.removeAttribute('inert');
keepInOtherLanguages();
fillForm(questionFromAddress());
if (query.value) void ask();
// On a phone its keyboard would cover half of the list.
else if (!location.hash && matchMedia('(hover: hover)').matches) query.focus({ preventScroll: true });
