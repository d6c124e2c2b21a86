import { type Content, contentOf } from '../../src/collections/lint/content.ts';
import type { Diagnostic } from '../../src/collections/lint/diagnostic.ts';
import type { ContentFile } from '../../src/collections/lint/files.ts';
import { check, mistakesAmong } from '../../src/collections/lint/index.ts';
import { type Parsed, parse } from '../../src/collections/lint/parsed.ts';
import { hasPage } from '../../src/collections/lint/rules/redirects.ts';
import { translationStates, withFingerprint } from '../../src/collections/lint/translations.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { parseReference, referenceKinds } from '../../src/utils/references.ts';
import { address, referenceAddress } from '../../src/utils/routes.ts';
import { type Edit, applyEdits, isRecord } from '../../src/utils/text.ts';
import { withLines } from '../new-entry/files.ts';
import { removeValue, replaceValue } from './field-edits.ts';
import { type Mention, type Named, mentionsOf, referenceTo } from './mentions.ts';

/** A file before and after; one of them is absent where the file is new or goes. */
export interface Change {
  before?: ContentFile | undefined;
  after?: ContentFile | undefined;
}

/** What would change in the content, or the reason why nothing may. */
export interface Plan {
  changes: Change[];
  /** Places in which an editor has to write something else first. */
  needed: { parsed: Parsed; offset: number }[];
  /** The mistakes that the content has before, and those that it would have afterwards. */
  mistakesBefore: Diagnostic[];
  mistakesAfter: Diagnostic[];
}

/** Plans that an entry gets another name, and that its old address leads to the new one. */
export function planRename(files: readonly ContentFile[], named: Named, slug: string): Plan {
  const target = referenceTo({ ...named, slug });
  return planOf(
    files,
    named,
    target,
    ({ rename }) => rename(slug) !== undefined,
    (file) => {
      const parsed = parse(file);
      const index = itemOf(parsed, named);
      const id = index === undefined ? undefined : replaceValue(parsed, [index, 'id'], slug);
      const edits = mentionsOf(parsed, named).map(({ rename }) => rename(slug));
      const path = isOf(parsed, named) ? file.path.replace(`/${named.slug}.`, `/${slug}.`) : file.path;
      return edited(file, [id, ...edits], path);
    },
  );
}

/**
 * Plans that an entry goes, with all that names it.
 * @param target where its page leads, as texts refer to it; by default to the list of its collection
 */
export function planRemoval(files: readonly ContentFile[], named: Named, target = listOf(named)): Plan {
  return planOf(
    files,
    named,
    target,
    ({ remove }) => remove(target) !== undefined,
    (file) => {
      const parsed = parse(file);
      if (isOf(parsed, named)) return undefined;
      const index = itemOf(parsed, named);
      return withoutMentions(index === undefined ? file : edited(file, [removeValue(parsed, [index])]), named, target);
    },
  );
}

/** One mention after the other: taking two neighbours out of a list would change the same comma. */
function withoutMentions(file: ContentFile, named: Named, target: string): ContentFile {
  const mentions = mentionsOf(parse(file), named);
  const edits = mentions.map(({ remove }) => remove(target)).find((one) => one !== undefined);
  if (!edits) return file;
  const shorter = edited(file, edits);
  return mentionsOf(parse(shorter), named).length < mentions.length ? withoutMentions(shorter, named, target) : file;
}

/** The list of a collection, where a page leads that has no successor. */
function listOf({ collection }: Named): string {
  const kind = Object.values(referenceKinds).find((one) => one.collection === collection);
  return kind ? `section:${kind.section}` : 'page:home';
}

function planOf(
  files: readonly ContentFile[],
  named: Named,
  target: string | undefined,
  isDecided: (mention: Mention) => boolean,
  change: (file: ContentFile) => ContentFile | undefined,
): Plan {
  const mistakesBefore = mistakesAmong(check(files));
  if (mistakesBefore.length > 0) return { changes: [], needed: [], mistakesBefore, mistakesAfter: [] };
  const content = contentOf(files);
  const needed = content.files
    .filter((parsed) => !isOf(parsed, named))
    .flatMap((parsed) =>
      mentionsOf(parsed, named)
        .filter((mention) => !isDecided(mention))
        .map(({ offset }) => ({ parsed, offset })),
    );
  const changed = files.map((before): Change => ({ before, after: change(before) }));
  const redirected = target ? withRedirects(changed, content, named, target) : changed;
  const all = withStamps(redirected, files);
  const mistakesAfter = mistakesAmong(check(afterOf(all)));
  return { changes: all.filter(({ before, after }) => before !== after), needed, mistakesBefore, mistakesAfter };
}

const afterOf = (changes: readonly Change[]): ContentFile[] => changes.flatMap(({ after }) => after ?? []);

/** Adds the old address to the redirects, and takes out those from addresses that are pages again. */
function withRedirects(changes: readonly Change[], before: Content, named: Named, target: string): Change[] {
  const path = 'redirects.yaml';
  const files = afterOf(changes);
  const content = contentOf(files);
  const file = files.find((one) => one.path === path) ?? { path, bytes: Buffer.alloc(0) };
  const parsed = parse(file);
  const written: unknown = parsed.fields?.values;
  const again = (Array.isArray(written) ? written : []).map((item: unknown, index) =>
    isRecord(item) && typeof item.from === 'string' && hasPage(content, item.from)
      ? removeValue(parsed, [index])
      : undefined,
  );
  const shorter = edited(file, again);
  const from = pageOf(named);
  const isLeft = hasPage(before, from) && !hasPage(content, from);
  const text = isLeft
    ? withLines(Buffer.from(shorter.bytes).toString(), `- from: ${from}\n  to: ${target}\n`)
    : undefined;
  const after = text === undefined ? shorter : { path, bytes: Buffer.from(text) };
  if (after === file) return [...changes];
  const others = changes.filter((one) => one.after?.path !== path);
  return [...others, { before: changes.find((one) => one.after?.path === path)?.before, after }];
}

/** The page that shows an entry, below the language: `meetings/spring/`, `timeline/`. */
function pageOf({ collection, slug }: Named): string {
  const reference = parseReference(referenceTo({ collection, slug }) ?? '');
  if (!reference) return '';
  // A chapter has a page of its own if the timeline is divided.
  const chapter = reference.kind === 'chapter' ? slug : undefined;
  const path = referenceAddress(originalLanguage, { ...reference, chapter });
  return path.slice(address(originalLanguage).length).replace(/#.*/, '');
}

/** Renews the fingerprints of translations that were up to date: only names have changed in their originals. */
function withStamps(changes: readonly Change[], files: readonly ContentFile[]): Change[] {
  const upToDate = new Set(
    translationStates(files).flatMap(({ status, path }) => (status === 'translated' ? [path] : [])),
  );
  const states = new Map(translationStates(afterOf(changes)).map((state) => [state.path, state]));
  return changes.map(({ before, after }): Change => {
    const state = after && states.get(after.path);
    const isOlder = state?.status === 'outdated' && upToDate.has(before?.path ?? '');
    const bytes = isOlder && state.translation && state.print && withFingerprint(state.translation, state.print);
    return { before, after: after && bytes ? { path: after.path, bytes } : after };
  });
}

/** Whether a file is an entry's own, in any language. */
function isOf({ role }: Parsed, { collection, slug }: Named): boolean {
  if (role.is === 'source') return collection === 'sources' && role.slug === slug;
  return role.is === 'entry' && role.folder === collection && role.slug === slug;
}

/** The place of an item in its list; undefined in every other file. */
function itemOf({ role, fields }: Parsed, { collection, slug }: Named): number | undefined {
  if (role.is !== 'list' || role.name !== collection || !Array.isArray(fields?.values)) return undefined;
  return fields.values.findIndex((item: unknown) => isRecord(item) && item.id === slug);
}

/** A file with changes to its text; the same object if there are none. */
function edited(file: ContentFile, edits: readonly (Edit | undefined)[], path = file.path): ContentFile {
  const made = edits.filter((edit) => edit !== undefined);
  if (made.length === 0 && path === file.path) return file;
  const text = applyEdits(Buffer.from(file.bytes).toString(), made);
  return { path, bytes: Buffer.from(text) };
}
