import { originalLanguage } from '../../../site.config.ts';
import { citationsIn } from '../../../utils/bibliography.ts';
import { fingerprint, fingerprintPattern, noFingerprint } from '../../../utils/fingerprint.ts';
import { memoize } from '../../../utils/memoize.ts';
import { isRecord } from '../../../utils/text.ts';
import { nearest } from '../../../utils/nearest.ts';
import { bilingualSchemas, schemaOf } from '../../schemas/index.ts';
import { type BlockSection, textSections } from '../blocks.ts';
import type { Content, EntryFile } from '../content.ts';
import { type Diagnostic, nameOfEntry, nameOfField } from '../diagnostic.ts';
import { offsetOf, valuesOf } from '../fields.ts';
import { originalText } from '../original-text.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { headingNodes, offsetOfNode, typed } from '../tree.ts';

/** Where a translation has not the shape of its original, or was made from an earlier text of it. */
export function parityDiagnostics(content: Content): Diagnostic[] {
  return content.entries.flatMap((entry) => {
    const { folder, slug, language } = entry.role;
    if (language === originalLanguage) return ownIds(entry, entry);
    const original = content.entry(folder, slug, originalLanguage);
    if (!original) return [];
    return [
      ...fieldProblems(original, entry),
      ...ownIds(original, entry),
      ...shapeProblems(original, entry),
      ...standingProblems(original, entry),
    ];
  });
}

/** A text that may be left out is written in both languages or in neither. */
function fieldProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const [there, here] = [valuesOf(original), valuesOf(translation)];
  if (!there || !here) return [];
  // What a quote's own language makes superfluous in one of the two is needed in the other.
  const skipped = ['translation'];
  return [...bilingualSchemas[translation.role.folder].textFields, 'corrections']
    .filter((key) => !skipped.includes(key) && !isRecord(there[key] ?? here[key]))
    .flatMap((key): Diagnostic[] => {
      const [inOriginal, inTranslation] = [there[key] !== undefined, here[key] !== undefined];
      if (inOriginal === inTranslation) return [];
      const [lacking, having] = inOriginal ? [translation, original] : [original, translation];
      const facts = { key, other: having.path };
      return [diagnosticAt(lacking, lacking.fields?.offset ?? 0, 'text-in-one-language', facts, { field: key })];
    });
}

/** The lists whose items have ids, and the fields that hold a text for each of them. */
const textsById = { positions: ['positionTexts', 'positionLabels'], roles: ['roleTitles'] } as const;

function ownIds(original: EntryFile, entry: EntryFile): Diagnostic[] {
  const [there, here] = [valuesOf(original), valuesOf(entry)];
  if (!there || !here) return [];
  return Object.entries(textsById).flatMap(([list, fields]) => {
    const items = there[list];
    const ids = Array.isArray(items)
      ? items.map((item: unknown) => (item as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string')
      : [];
    const inFile = list + (original === entry ? '' : ` (${original.path})`);
    return fields.flatMap((field) => {
      const texts = here[field] ?? {};
      if (!isRecord(texts) || !(field in schemaOf(entry.role.folder, entry.role.language).shape)) return [];
      return idProblems(entry, field, Object.keys(texts), ids, inFile);
    });
  });
}

function idProblems(entry: EntryFile, field: string, given: string[], ids: string[], where: string): Diagnostic[] {
  const missing = ids
    .filter((id) => !given.includes(id))
    .map((id) =>
      diagnosticAt(
        entry,
        offsetOf(entry, [field]),
        'missing-id',
        { id, ids: where },
        { field, example: given.length > 0 ? `${id}: '…'` : `${field}: { ${id}: '…' }` },
      ),
    );
  const unknown = given
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = nearest(
        id,
        ids.filter((one) => !given.includes(one)),
      );
      const more = { field: nameOfField([field, id]), ...(near && { example: `${near}: '…'` }) };
      return diagnosticAt(entry, offsetOf(entry, [field, id], 'key'), 'unknown-id', { id, ids: where, near }, more);
    });
  return [...missing, ...unknown];
}

const shown = (headings: readonly string[] = []): string => (headings.length > 0 ? headings.join(', ') : '–');

function shapeProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  if (!original.body?.tree || !translation.body?.tree) return [];
  const [there, here] = [original, translation].map((one) =>
    headingNodes(one).map(({ id, node }) => `${'#'.repeat(node.depth)} {#${id ?? '?'}}`),
  );
  const start = translation.body.offset;
  if (there?.join() !== here?.join()) {
    const facts = { original: original.path, here: shown(here), there: shown(there) };
    const differing = headingNodes(translation)[here?.findIndex((one, index) => one !== there?.[index]) ?? 0]?.node;
    return [
      diagnosticAt(translation, differing ? offsetOfNode(translation, differing) : start, 'headings-differ', facts),
    ];
  }
  const [ofOriginal, ofTranslation] = [textSections(original), textSections(translation)];
  return ofTranslation.flatMap(({ heading, blocks, node }, index): Diagnostic[] => {
    const counterpart = ofOriginal[index]?.blocks ?? [];
    const facts = { original: original.path, heading, here: blocks.length, there: counterpart.length };
    const at = blocks.findIndex(({ kind }, index) => kind !== counterpart[index]?.kind);
    const [here, there] = [blocks[at], counterpart[at]];
    if (blocks.length !== counterpart.length) {
      const place = node ? offsetOfNode(translation, node) : start;
      return [diagnosticAt(translation, place, 'blocks-differ', { ...facts, kinds: undefined })];
    }
    if (here && there) {
      const kinds = { at: at + 1, here: here.kind, there: there.kind };
      return [diagnosticAt(translation, offsetOfNode(translation, here.node), 'blocks-differ', { ...facts, kinds })];
    }
    return blocks.flatMap((block, at): Diagnostic[] => {
      const here = sourcesOf(translation, block);
      const there = sourcesOf(original, counterpart[at]);
      if (here === there) return [];
      const facts = { original: original.path, here, there };
      return [diagnosticAt(translation, offsetOfNode(translation, block.node), 'citations-differ', facts)];
    });
  });
}

/** The sources that a block cites, in the order of the alphabet. */
function sourcesOf(parsed: Parsed, block: BlockSection['blocks'][number] | undefined): string {
  const ids = new Set(block && citationsIn(typed(parsed, block.node)));
  return ids.size > 0 ? [...ids].sort().join(', ') : '–';
}

function standingProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const print = fingerprintOf(original);
  const values = valuesOf(translation);
  const noted = values?.translates;
  if (!print || typeof noted !== 'string' || noted === print || !fingerprintPattern.test(noted)) return [];
  const at = offsetOf(translation, ['translates']);
  const [name, field] = [nameOfEntry(translation), 'translates'];
  // What `npm run new` writes: no text has been noted yet.
  if (noted === noFingerprint) return [diagnosticAt(translation, at, 'unreviewed', { name }, { field })];
  return [diagnosticAt(translation, at, 'outdated', { original: original.path, name }, { field })];
}

/** The fingerprint of an original's text; undefined where that cannot be read. */
export const fingerprintOf = memoize((original: EntryFile): string | undefined => {
  const text = originalText(original);
  return text && fingerprint(text.fields, text.body);
});
