import { referenceKinds, rooms } from '../library/references.ts';
import { printDocuments } from '../library/routes.ts';
import { yearOf } from '../library/partial-date.ts';
import { statementsOf } from '../markdown/statements.ts';
import { originalLanguage } from '../site.config.ts';
import { isAs, type Content, type EntryFile } from './content.ts';
import { valuesOf } from './fields.ts';
import { headingsOf } from './tree.ts';

/** The pages that the site has beside rooms and entries; of some what is below them, too. */
const further = ['', 'about/translations/', 'print/', ...printDocuments.map((one) => `print/${one}/`)];
const whole = /^(?:search|admin)\//;

/** Whether the site that is made of the content has a page, by its path below the language: `meetings/spring/`. */
export function hasPage(content: Content, path: string): boolean {
  const [room = '', slug = ''] = path.split('/');
  if (further.includes(path) || whole.test(path) || rooms.some((one) => path === `${one}/`)) return true;
  return ownPage(content, room, slug) !== undefined && path === (slug ? `${room}/${slug}/` : `${room}/`);
}

/** Whether a page has a place: a heading, an entry, a statement. */
export function hasPlace(content: Content, path: string, fragment: string): boolean {
  const [room = '', slug = ''] = path.split('/');
  const own = ownPage(content, room, slug);
  if (own) return [...headings(own), ...statementIds(own)].includes(fragment);
  const shown = originals(content).filter((entry) => !slug && kindOf(entry)?.room === room && kindOf(entry)?.anchored);
  const sources = room === 'sources' ? content.files.filter(isAs('source')).map(({ role }) => role.slug) : [];
  return [...sources, ...shown.flatMap(placesOf)].includes(fragment);
}

function ownPage(content: Content, room: string, slug: string): EntryFile | undefined {
  if (!slug) return content.entry('pages', room || 'home', originalLanguage);
  // A quote has a page of its own beside its place among the others.
  return originals(content).find((entry) => {
    const kind = kindOf(entry);
    return entry.role.slug === slug && kind?.room === room && (!kind.anchored || room === 'quotes');
  });
}

/** An entry's places on a page that it shares with others; the date it stands under among them. */
function placesOf(entry: EntryFile): string[] {
  const date = valuesOf(entry)?.date;
  const dates = typeof date === 'string' ? [date, `year-${yearOf(date)}`] : [];
  return [entry.role.slug, ...dates, ...headings(entry), ...statementIds(entry)];
}

function headings(entry: EntryFile): string[] {
  return headingsOf(entry).flatMap(({ id }) => id ?? []);
}

function statementIds({ body, role }: EntryFile): string[] {
  return body?.tree ? statementsOf(body.tree, role).map(({ id }) => id) : [];
}

function kindOf({ role }: EntryFile) {
  return Object.values(referenceKinds).find(({ collection }) => collection === role.folder);
}

function originals({ entries }: Content): EntryFile[] {
  return entries.filter(({ role }) => role.language === originalLanguage);
}
