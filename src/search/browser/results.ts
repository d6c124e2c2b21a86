import type { Language } from '../../site.config.ts';
import { directionOf, isolated } from '../../utils/languages.ts';
import { type Piece, excerptOf, marked } from './excerpt.ts';
import type { Answer, Hit } from './search.ts';

/** The parts of the search page that its script works with. */
export const page = {
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
  results: part('.search-results', HTMLOListElement),
  result: part('#search-result', HTMLTemplateElement),
  more: part('.search-more', HTMLButtonElement),
  alphabet: part('.alphabet', HTMLElement),
};

function part<Part extends Element>(selector: string, kind: new () => Part): Part {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no ${selector}.`);
}

type Plural = Readonly<Record<'one' | 'other', string>>;
interface Messages {
  found: Plural;
  closest: string;
  corrected: string;
  elsewhere: Plural;
  nothing: string;
  failed: string;
  broken: string;
}

const messages = JSON.parse(page.status.dataset.messages ?? '{}') as Messages;
const plurals = new Intl.PluralRules(page.root.dataset.language);

function counted(words: Plural, count: number): string {
  return words[plurals.select(count) === 'one' ? 'one' : 'other'].replace('{}', String(count));
}

/** Shows the page as it is before a search. */
export function showStart(): void {
  show('', 'alphabet');
}

/** Shows the first entries of an answer. */
export function showResults(
  { hits, isComplete, corrections, terms }: Answer,
  count: number,
  common: ReadonlySet<string>,
  pageLanguage: Language,
): void {
  const withMarks = (text: string): Node[] => nodesOf(marked(text, terms, common));
  const items = hits.slice(0, count).map((hit) => {
    const { pieces, language = hit.language } = excerptOf(hit, terms, common);
    const item = resultOf(hit, withMarks, pageLanguage);
    const excerpt = item.querySelector<HTMLElement>('.excerpt');
    excerpt?.append(...nodesOf(pieces));
    if (excerpt && language !== pageLanguage) {
      excerpt.lang = language;
      excerpt.dir = directionOf(language);
    }
    return item;
  });
  page.results.replaceChildren(...items);
  const corrected = corrections.map(({ typed, meant }) =>
    [typed, meant].reduce((text, word) => text.replace('{}', () => isolated(word)), messages.corrected),
  );
  show([...corrected, isComplete ? counted(messages.found, hits.length) : messages.closest].join(' '), 'results');
  page.more.hidden = hits.length <= count;
}

/** Says that nothing was found, and what to try: other filters, other words, the list of all entries. */
export function showNothing(query: string, elsewhere: number): void {
  page.elsewhere.hidden = elsewhere === 0;
  page.elsewhereCount.textContent = counted(messages.elsewhere, elsewhere);
  show(
    messages.nothing.replace('{}', () => isolated(query.trim())),
    'help',
    'alphabet',
  );
}

/** Says why there is no answer: the index could not be loaded, or the script failed. */
export function showFailure(why: 'failed' | 'broken'): void {
  show(messages[why], 'alphabet');
}

function show(status: string, ...shown: ('results' | 'help' | 'alphabet')[]): void {
  page.status.textContent = status;
  for (const name of ['results', 'help', 'alphabet'] as const) page[name].hidden = !shown.includes(name);
  page.more.hidden = true;
}

function resultOf(hit: Hit, withMarks: (text: string) => Node[], pageLanguage: Language): DocumentFragment {
  const item = document.importNode(page.result.content, true);
  const [section, language, link] = ['.result-section', '.result-language', 'a'].map((selector) =>
    item.querySelector<HTMLElement>(selector),
  );
  const isForeign = hit.language !== pageLanguage;
  if (section) section.textContent = optionName(page.section, hit.section);
  if (hit.date) {
    const time = document.createElement('time');
    [time.dateTime, time.textContent] = hit.date;
    if (isForeign) time.lang = hit.language;
    section?.after(' ', time);
  }
  if (isForeign && language) language.textContent = optionName(page.language, hit.language);
  else language?.remove();
  link?.setAttribute('href', hit.href);
  if (isForeign) link?.setAttribute('lang', hit.language);
  if (isForeign) link?.setAttribute('hreflang', hit.language);
  link?.append(...withMarks(hit.title));
  if (hit.heading) link?.append(' › ', ...withMarks(hit.heading));
  return item;
}

function optionName(select: HTMLSelectElement, value: string): string {
  return [...select.options].find((option) => option.value === value)?.text ?? '';
}

function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked: isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
