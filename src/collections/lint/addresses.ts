import { referenceKinds, sections } from '../../utils/references.ts';
import { limits } from '../../utils/limits.ts';
import { printDocuments } from '../../utils/routes.ts';
import { originalLanguage } from '../../site.config.ts';
import type { Content, EntryFile } from './content.ts';

/** The pages that the site has beside sections and entries; of some what is below them, too. */
const further = ['about/translations/', 'print/', ...printDocuments.map((one) => `print/${one}/`)];
const whole = /^(?:search|admin)\//;

/** Whether the site that is made of the content has a page, by its path below the language: `meetings/spring/`. */
export function hasPage(content: Content, path: string): boolean {
  const [section = '', slug = ''] = path.split('/');
  if (further.includes(path) || whole.test(path) || sections.some((one) => path === `${one}/`)) return true;
  return ownPage(content, section, slug) !== undefined && path === (slug ? `${section}/${slug}/` : `${section}/`);
}

/** Whether a section's page has a place: an entry that it lists. */
export function hasPlace(content: Content, section: string, place: string): boolean {
  const kinds = Object.values(referenceKinds).filter((kind) => kind.section === section);
  return kinds.some(({ collection }) => !content.unknown(collection, place));
}

function ownPage(content: Content, section: string, slug: string): EntryFile | undefined {
  if (!slug) return content.entry('pages', section, originalLanguage);
  const all = originals(content);
  const isDivided = all.filter(({ role }) => role.folder === 'events').length > limits.eventsOnAPage;
  return all.find((entry) => {
    const kind = kindOf(entry);
    const hasPage = !kind?.listed || (isDivided && entry.role.folder === 'chapters');
    return entry.role.slug === slug && kind?.section === section && hasPage;
  });
}

function kindOf({ role }: EntryFile) {
  return Object.values(referenceKinds).find(({ collection }) => collection === role.folder);
}

function originals({ entries }: Content): EntryFile[] {
  return entries.filter(({ role }) => role.language === originalLanguage);
}
