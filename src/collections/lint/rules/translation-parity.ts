import type { MdastNode } from 'satteri';
import { originalLanguage } from '../../../site.config.ts';
import { citationsIn } from '../../../utils/bibliography.ts';
import { fingerprintPattern, noFingerprint } from '../../../utils/fingerprint.ts';
import { nearest } from '../../../utils/nearest.ts';
import { isRecord } from '../../../utils/text.ts';
import { bilingualSchemas, schemaOf } from '../../schemas/index.ts';
import type { Content, EntryFile } from '../content.ts';
import { type Diagnostic, type DiagnosticPlace, diagnosticAt, keyPlace, nameOfEntry } from '../diagnostic.ts';
import { valuesOf } from '../fields.ts';
import type { BlockKind } from '../messages/words.ts';
import type { Parsed } from '../parsed.ts';
import { fingerprintOf } from '../translations.ts';
import { headingNodes, textOfNode, typed } from '../tree.ts';

/** Reports translations whose structure differs from the original's, or that are outdated. */
export function parityDiagnostics(content: Content): Diagnostic[] {
  return content.entries.flatMap((entry) => {
    const { folder, slug, language } = entry.role;
    if (language === originalLanguage) return idProblems(entry, entry);
    const original = content.entry(folder, slug, originalLanguage);
    if (!original) return [];
    return [
      ...fieldProblems(original, entry),
      ...idProblems(original, entry),
      ...headingProblems(original, entry),
      ...statusProblems(original, entry),
    ];
  });
}

/** Optional text fields must be in both languages or in neither. */
function fieldProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const [there, here] = [valuesOf(original), valuesOf(translation)];
  if (!there || !here) return [];
  return [...bilingualSchemas[translation.role.folder].textFields, 'corrections'].flatMap((key) => {
    const isSame = (there[key] === undefined) === (here[key] === undefined);
    // The field `translation` is needed only in the file that is not in the quote's language.
    if (isSame || key === 'translation' || isRecord(there[key] ?? here[key])) return [];
    const [lacking, having] = there[key] === undefined ? [original, translation] : [translation, original];
    const place = { offset: lacking.fields?.offset ?? 0, field: key };
    return [diagnosticAt(lacking, place, 'text-in-one-language', { key, other: having.path })];
  });
}

/** The fields that hold a text for each item of a list, by the item's id. */
const textsById = { positionTexts: 'positions', positionLabels: 'positions', roleTitles: 'roles' } as const;

function idProblems(original: EntryFile, entry: EntryFile): Diagnostic[] {
  const [there, here] = [valuesOf(original), valuesOf(entry)];
  if (!there || !here) return [];
  return Object.entries(textsById).flatMap(([field, list]) => {
    const texts = here[field] ?? {};
    if (!isRecord(texts) || !(field in schemaOf(entry.role.folder, entry.role.language).shape)) return [];
    const items: unknown = there[list];
    const ids = (Array.isArray(items) ? items : []).flatMap((item: unknown) =>
      isRecord(item) && typeof item.id === 'string' ? [item.id] : [],
    );
    const where = list + (original === entry ? '' : ` (${original.path})`);
    const given = Object.keys(texts);
    const missing = ids.filter((id) => !given.includes(id));
    const unknown = given.filter((id) => !ids.includes(id));
    return [
      ...missing.map((id) => {
        const example = given.length > 0 ? `${id}: '…'` : `${field}: { ${id}: '…' }`;
        return diagnosticAt(entry, [field], 'missing-id', { id, ids: where }, example);
      }),
      ...unknown.map((id) => {
        const near = nearest(id, missing);
        const place = keyPlace(entry, [field, id]);
        return diagnosticAt(entry, place, 'unknown-id', { id, ids: where, near }, near && `${near}: '…'`);
      }),
    ];
  });
}

function headingProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const { body } = translation;
  if (!original.body?.tree || !body?.tree) return [];
  const [there, here] = [headingsOf(original), headingsOf(translation)];
  if (there.join() === here.join()) return blockProblems(original, translation);
  const differing = headingNodes(translation)[here.findIndex((heading, index) => heading !== there[index])]?.node;
  const shown = (headings: readonly string[]): string => headings.join(', ') || '–';
  const params = { original: original.path, here: shown(here), there: shown(there) };
  return [diagnosticAt(translation, differing ?? body.offset, 'headings-differ', params)];
}

const headingsOf = (entry: EntryFile): string[] =>
  headingNodes(entry).map(({ id, node }) => `${'#'.repeat(node.depth)} {#${id ?? '?'}}`);

/** The blocks of two texts with the same headings, each with its counterpart in the other language. */
function blockProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const sections = textSections(original);
  const { path } = original;
  return textSections(translation).flatMap(({ heading = '', blocks, place }, index) => {
    const counterparts = sections[index]?.blocks ?? [];
    if (blocks.length !== counterparts.length) {
      const params = { original: path, heading, here: `${blocks.length}`, there: `${counterparts.length}` };
      return [diagnosticAt(translation, place, 'blocks-differ', params)];
    }
    const pairs = blocks.flatMap((here, position) => {
      const there = counterparts[position];
      return there ? [{ here, there }] : [];
    });
    const other = pairs.find(({ here, there }) => here.kind !== there.kind);
    if (other) {
      const params = { original: path, here: other.here.kind, there: other.there.kind };
      return [diagnosticAt(translation, other.here.node, 'block-kinds-differ', params)];
    }
    return pairs.flatMap(({ here, there }) => [
      ...citationDifferences(translation, here, there, path),
      ...numberDifferences(translation, here, there, path),
    ]);
  });
}

function citationDifferences(translation: EntryFile, here: Block, there: Block, original: string): Diagnostic[] {
  if (here.sources === there.sources) return [];
  const params = { original, here: here.sources, there: there.sources };
  return [diagnosticAt(translation, here.node, 'citations-differ', params)];
}

/** Reports only if each side has a number that the other lacks. If one side merely has more, the other writes them as words. */
function numberDifferences(translation: EntryFile, here: Block, there: Block, original: string): Diagnostic[] {
  const onlyHere = here.numbers.difference(there.numbers);
  const onlyThere = there.numbers.difference(here.numbers);
  if (onlyHere.size === 0 || onlyThere.size === 0) return [];
  const params = { original, here: [...onlyHere].join(', '), there: [...onlyThere].join(', ') };
  return [diagnosticAt(translation, here.node, 'numbers-differ', params)];
}

/** A part of a text from one heading to the next. */
interface TextSection {
  heading: string | undefined;
  place: DiagnosticPlace;
  blocks: Block[];
}

/** What is compared with its counterpart in the other language. */
interface Block {
  kind: BlockKind;
  node: MdastNode;
  /** The ids of cited sources, sorted. */
  sources: string;
  /** Its whole numbers of two digits and more. Languages write smaller ones as words, and large ones in their own units. */
  numbers: ReadonlySet<string>;
}

/** The sections of a text, the one above the first heading included. */
function textSections(parsed: Parsed): TextSection[] {
  const ids = new Map(headingNodes(parsed).map(({ node, id }) => [node as MdastNode, id]));
  const sections: TextSection[] = [{ heading: undefined, place: parsed.body?.offset ?? 0, blocks: [] }];
  for (const node of parsed.body?.tree?.children ?? []) {
    if (ids.has(node)) sections.push({ heading: ids.get(node), place: node, blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksOf(parsed, node));
  }
  return sections;
}

/** The blocks of a node; list items and table cells count as blocks. */
function blocksOf(parsed: Parsed, node: MdastNode): Block[] {
  const block = (kind: BlockKind, of: MdastNode): Block => {
    const sources = [...new Set(citationsIn(typed(parsed, of)))].sort().join(', ') || '–';
    const text = textOfNode(of).replace(/\[@[^\]]*\]|“[^”]*”/g, '');
    return { kind, node: of, sources, numbers: new Set(text.match(/(?<!\d)(?<!\d[.,])\d{2,}(?![.,]?\d)/g)) };
  };
  if (node.type === 'definition') return [];
  if (node.type === 'list') return node.children.map((item) => block(node.ordered ? 'ordered-item' : 'item', item));
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.map((cell, index) => block(index === 0 ? 'row' : 'cell', cell)));
  return [block(node.type === 'paragraph' ? 'paragraph' : 'other', node)];
}

function statusProblems(original: EntryFile, translation: EntryFile): Diagnostic[] {
  const print = fingerprintOf(original);
  const noted = valuesOf(translation)?.translates;
  if (!print || typeof noted !== 'string' || noted === print || !fingerprintPattern.test(noted)) return [];
  const name = nameOfEntry(translation);
  // The placeholder that `npm run new` writes.
  if (noted === noFingerprint) return [diagnosticAt(translation, ['translates'], 'unreviewed', { name })];
  return [diagnosticAt(translation, ['translates'], 'outdated', { original: original.path, name })];
}
