import { listRooms, referenceKinds, rooms } from '../library/references.ts';
import { printDocuments } from '../library/routes.ts';
import { statementsOf } from '../markdown/statements.ts';
import { originalLanguage } from '../site.config.ts';
import { isAs, type Content, type EntryFile } from './content.ts';
import { placesInPeriod, placesOnTimeline } from './periods.ts';
import { headingsOf } from './tree.ts';

/** The pages that the site has beside rooms and entries; of some what is below them, too. */
const further = ['', 'about/translations/', 'print/', ...printDocuments.map((one) => `print/${one}/`)];
const whole = /^(?:search|admin)\//;
const timeline = referenceKinds.event.room;

/** Whether the site that is made of the content has a page, by its path below the language: `meetings/spring/`. */
export function hasPage(content: Content, path: string): boolean {
  const [room = '', slug = ''] = path.split('/');
  if (further.includes(path) || whole.test(path) || rooms.some((one) => path === `${one}/`)) return true;
  if (room === timeline) return path === `${room}/${slug}/` && placesInPeriod(content, slug) !== undefined;
  return ownPage(content, room, slug) !== undefined && path === (slug ? `${room}/${slug}/` : `${room}/`);
}

/** Whether a page has a place: a heading, an entry, a statement. */
export function hasPlace(content: Content, path: string, fragment: string): boolean {
  const [room = '', slug = ''] = path.split('/');
  if (room === timeline) {
    const places = slug ? placesInPeriod(content, slug) : placesOnTimeline(content);
    const { events = [], years = [] } = places ?? {};
    return [...events.flatMap(placesOf), ...years.map((year) => `year-${year}`)].includes(fragment);
  }
  const own = ownPage(content, room, slug);
  if (own) return [...headings(own), ...statementIds(own)].includes(fragment);
  const isListed = listRooms.some((one) => one === room) || room === referenceKinds.event.room;
  const shown = originals(content).filter((entry) => isListed && !slug && kindOf(entry)?.room === room);
  const sources = room === 'sources' ? content.files.filter(isAs('source')).map(({ role }) => role.slug) : [];
  return [...sources, ...shown.flatMap(placesOf)].includes(fragment);
}

function ownPage(content: Content, room: string, slug: string): EntryFile | undefined {
  if (!slug) return content.entry('pages', room || 'home', originalLanguage);
  return originals(content).find((entry) => {
    const kind = kindOf(entry);
    return entry.role.slug === slug && kind?.room === room && !kind.anchored;
  });
}

/** An entry's places on a page that it shares with others. */
function placesOf(entry: EntryFile): string[] {
  return [entry.role.slug, ...headings(entry), ...statementIds(entry)];
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
