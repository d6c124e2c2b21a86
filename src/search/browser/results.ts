import type { Language } from '../../site.config.ts';
import { directionOf, isolated } from '../../utils/languages.ts';
import type { Passage } from '../format.ts';
import { type Piece, excerptOf, marked } from './excerpt.ts';
import type { IndexFiles } from './index-files.ts';
import { elements } from './page.ts';
import type { Answer, Hit } from './search.ts';

type Plural = Readonly<Record<'one' | 'other', string>>;
interface Said {
  found: Plural;
  foundSome: Plural;
  elsewhere: Plural;
  nothing: string;
  failed: string;
}

const page = elements();
const said = JSON.parse(page.status.dataset.said ?? '{}') as Said;
const plurals = new Intl.PluralRules(page.root.dataset.language);

function counted(words: Plural, count: number): string {
  return words[plurals.select(count) === 'one' ? 'one' : 'other'].replace('{}', String(count));
}

/** Shows the page as it is before anything is asked. */
export function showStart(): void {
  show('', { alphabet: true });
}

/** Shows what was found: some passages, the best of each entry, in the order of the answer. */
export function showResults(
  answer: Answer,
  passages: readonly Passage[],
  files: IndexFiles,
  pageLanguage: Language,
): void {
  const { hits, demand, terms } = answer;
  const items = passages.map((passage, place) => {
    const hit = hits[place];
    return hit ? resultOf(hit, passage, { terms, files, pageLanguage }) : '';
  });
  page.results.replaceChildren(...items);
  show(counted(demand === 'all' ? said.found : said.foundSome, hits.length), {
    results: true,
    more: hits.length > passages.length,
  });
}

/** Says that nothing was found, and what to try: other filters, similar words, the list of all entries. */
export function showNothing(query: string, elsewhere: number, similar: readonly string[]): void {
  page.elsewhere.hidden = elsewhere === 0;
  page.elsewhereCount.textContent = counted(said.elsewhere, elsewhere);
  page.similar.hidden = similar.length === 0;
  page.similar.querySelectorAll('button').forEach((button) => {
    button.remove();
  });
  for (const word of similar) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word;
    page.similar.append(' ', button);
  }
  show(
    said.nothing.replace('{}', () => isolated(query.trim())),
    { help: true, alphabet: true },
  );
}

/** Says that the index could not be loaded. */
export function showFailure(): void {
  show(said.failed, { alphabet: true });
}

function show(status: string, shown: { results?: boolean; more?: boolean; help?: boolean; alphabet?: boolean }): void {
  page.status.textContent = status;
  page.results.hidden = !shown.results;
  page.more.hidden = !shown.more;
  page.help.hidden = !shown.help;
  page.alphabet.hidden = !shown.alphabet;
}

interface Context extends Pick<Answer, 'terms'> {
  files: IndexFiles;
  pageLanguage: Language;
}

function resultOf(hit: Hit, passage: Passage, { terms, files, pageLanguage }: Context): DocumentFragment {
  const item = document.importNode(page.result.content, true);
  const part = (selector: string): HTMLElement =>
    item.querySelector<HTMLElement>(selector) ?? document.createElement('p');
  const isForeign = hit.language !== pageLanguage;
  part('.result-section').textContent = optionName(page.section, hit.section);
  const [machine, written] = passage.date ?? [];
  if (machine && written) {
    const time = document.createElement('time');
    time.dateTime = machine;
    time.textContent = written;
    if (isForeign) time.lang = hit.language;
    part('.result-section').after(' ', time);
  }
  if (isForeign) part('.result-language').textContent = optionName(page.language, hit.language);
  else part('.result-language').remove();

  const link = part('a');
  link.setAttribute('href', passage.href);
  if (isForeign) link.lang = hit.language;
  if (isForeign) link.setAttribute('hreflang', hit.language);
  const titles = [passage.title, ...(passage.heading ? [passage.heading] : [])];
  titles.forEach((title, place) => {
    if (place > 0) link.append(' › ');
    link.append(...withMarks(marked(title, terms, files.isCommon)));
  });

  const excerpt = excerptOf(passage, terms, files.isCommon);
  const language = excerpt?.language ?? hit.language;
  if (language !== pageLanguage) {
    part('.excerpt').lang = language;
    part('.excerpt').dir = directionOf(language);
  }
  part('.excerpt').append(...withMarks(excerpt?.pieces ?? []));
  return item;
}

function optionName(select: HTMLSelectElement, value: string): string {
  return [...select.options].find((option) => option.value === value)?.text ?? '';
}

function withMarks(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked: isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
