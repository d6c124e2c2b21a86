import { referenceKinds, rooms } from '../library/references.ts';
import { limits } from '../library/limits.ts';
import { printDocuments } from '../library/routes.ts';
import { originalLanguage } from '../site.config.ts';
import type { Content, EntryFile } from './content.ts';

/** The pages that the site has beside rooms and entries; of some what is below them, too. */
const further = ['about/translations/', 'print/', ...printDocuments.map((one) => `print/${one}/`)];
const whole = /^(?:search|admin)\//;

/** Whether the site that is made of the content has a page, by its path below the language: `meetings/spring/`. */
export function hasPage(content: Content, path: string): boolean {
  const [room = '', slug = ''] = path.split('/');
  if (further.includes(path) || whole.test(path) || rooms.some((one) => path === `${one}/`)) return true;
  return ownPage(content, room, slug) !== undefined && path === (slug ? `${room}/${slug}/` : `${room}/`);
}

/** Whether a room's page has a place: an entry that it lists. */
export function hasPlace(content: Content, room: string, place: string): boolean {
  const kinds = Object.values(referenceKinds).filter((kind) => kind.room === room);
  return kinds.some(({ collection }) => !content.unknown(collection, place));
}

function ownPage(content: Content, room: string, slug: string): EntryFile | undefined {
  if (!slug) return content.entry('pages', room, originalLanguage);
  const all = originals(content);
  const isDivided = all.filter(({ role }) => role.folder === 'events').length > limits.eventsOnAPage;
  return all.find((entry) => {
    const kind = kindOf(entry);
    const hasPage = !kind?.listed || (isDivided && entry.role.folder === 'chapters');
    return entry.role.slug === slug && kind?.room === room && hasPage;
  });
}

function kindOf({ role }: EntryFile) {
  return Object.values(referenceKinds).find(({ collection }) => collection === role.folder);
}

function originals({ entries }: Content): EntryFile[] {
  return entries.filter(({ role }) => role.language === originalLanguage);
}
