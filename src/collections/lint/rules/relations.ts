import { shapeCount } from '../../../utils/band.ts';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { parseReference, slugPattern } from '../../../utils/references.ts';
import { isRecord } from '../../../utils/text.ts';
import type { Content, NamedEntry } from '../content.ts';
import { type Diagnostic, type DiagnosticPlace, type FieldPath, asTypedAt, diagnosticAt } from '../diagnostic.ts';
import { editOf, fieldValues, idsIn, offsetOf, valuesOf } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { headingNodes } from '../tree.ts';
import { referenceProblems, referenceTo } from './references.ts';

/** Checks fields that name other entries. */
export function relationProblems(content: Content, parsed: Parsed): Diagnostic[] {
  return fieldValues(parsed).flatMap(({ schema: { relation }, value, path }) => {
    if (!relation || typeof value !== 'string' || isPartialDate(value)) return [];
    if (relation === 'any') {
      if (value === referenceTo(parsed)) return [diagnosticAt(parsed, path, 'self-reference', { reference: value })];
      return referenceProblems(content, parsed, path, value, (meant) => asTypedAt(path, `'${meant}'`));
    }
    if (!slugPattern.test(value)) return notAnId(content, parsed, path, relation as NamedEntry, value);
    const params = content.unknown(relation as NamedEntry, value);
    return params
      ? [diagnosticAt(parsed, path, 'unknown-entry', params, params.near && asTypedAt(path, params.near))]
      : [];
  });
}

/** Reports a citation, a web address or a file in the place of an id. What else is not an id is left to the schema. */
function notAnId(content: Content, parsed: Parsed, path: FieldPath, named: NamedEntry, value: string): Diagnostic[] {
  if (/^\[?@[[\]@;,\sa-z0-9-]*$/.test(value)) {
    const ids = value.match(/[a-z0-9-]+/g) ?? [];
    const example = asTypedAt(path, ids.join(', '));
    const fix = ids.length === 1 ? editOf(parsed, path, ids.join()) : undefined;
    return [diagnosticAt(parsed, path, 'yaml-citation', { citation: value }, example, fix)];
  }
  if (/^(?:[a-z]+:\/\/|www\.|(?:[\w-]+\.)+[a-z]+\/)/i.test(value)) {
    const source = content.files.find((file) => file.role.is === 'source' && valuesOf(file)?.url === value);
    const near = named === 'sources' && source?.role.is === 'source' ? source.role.slug : undefined;
    const params = { value, near, command: `npm run new -- ${named}` };
    return [diagnosticAt(parsed, path, 'address-for-id', params, near && asTypedAt(path, near))];
  }
  if (!/[\\/]|\.(?:ya?ml|mdx?)$/.test(value)) return [];
  const [slug = ''] =
    value
      .split(/[\\/]+/)
      .findLast(Boolean)
      ?.split('.') ?? [];
  const near = (content.unknown(named, slug) ?? { near: slug }).near;
  return [diagnosticAt(parsed, path, 'file-for-id', { value, near }, near && asTypedAt(path, near))];
}

/** Reports events that an entry's page should list in a section that its text does not have. */
export function missingSectionProblems(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  const values = valuesOf(parsed);
  if (role.is !== 'entry' || role.folder !== 'sectors' || !body?.tree || !values) return [];
  const ids = headingNodes(parsed).map(({ id }) => id);
  return ['before', 'since']
    .filter((id) => Array.isArray(values[id]) && values[id].length > 0 && !ids.includes(id))
    .map((id) => diagnosticAt(parsed, [id], 'no-section-for-events', { id }));
}

/** Reports differences that concern each other in a circle: each would be shown on the page of the next. */
export function circularProblems(content: Content): Diagnostic[] {
  const originals = content.originals('differences');
  const concerned = new Map(originals.map((entry) => [entry.role.slug, differencesConcerned(entry)]));
  return originals.flatMap((entry) => {
    const { slug } = entry.role;
    const chain = wayBack(slug, (from) => (concerned.get(from) ?? []).filter((to) => to !== from));
    // One message for each circle, at its alphabetically first entry.
    if (!chain || [...chain].sort()[0] !== slug) return [];
    const shown = [...chain, slug].map((one) => `difference:${one}`).join(' → ');
    return [diagnosticAt(entry, ['concerns'], 'circular-reference', { chain: shown })];
  });
}

function differencesConcerned(entry: Parsed): string[] {
  const concerns = valuesOf(entry)?.concerns;
  return (Array.isArray(concerns) ? concerns : []).flatMap((text: unknown) => {
    const reference = typeof text === 'string' ? parseReference(text) : undefined;
    return reference?.kind === 'difference' ? [reference.slug] : [];
  });
}

/** The shortest way from a node back to itself. */
function wayBack(start: string, next: (node: string) => string[]): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const node of next(way.at(-1) ?? start)) {
      if (node === start) return way;
      if (!seen.has(node)) ways.push([...way, node]);
      seen.add(node);
    }
  }
  return undefined;
}

/** Ids that a list gives twice. */
export function duplicateIdProblems(parsed: Parsed): Diagnostic[] {
  const lists =
    parsed.role.is === 'list'
      ? [idsIn(parsed).map(({ id, offset }) => ({ text: id, place: offset }))]
      : ['positions', 'roles', 'sections'].map((field) => {
          const items: unknown = valuesOf(parsed)?.[field];
          return (Array.isArray(items) ? items : []).map((item: unknown, index) => ({
            text: isRecord(item) ? item.id : undefined,
            place: { offset: offsetOf(parsed, [field, index]), field },
          }));
        });
  return lists.flatMap(repeated).map(({ text: id, place }) => diagnosticAt(parsed, place, 'duplicate-id', { id }));
}

/** Reports categories beyond the number of shapes on the timeline. */
export function sameShapeProblems(parsed: Parsed): Diagnostic[] {
  if (parsed.role.is !== 'list' || parsed.role.name !== 'categories') return [];
  return idsIn(parsed)
    .slice(shapeCount)
    .map(({ offset }) => diagnosticAt(parsed, offset, 'same-shape', { count: shapeCount }));
}

/** Reports positions of a difference with the same label. */
export function sameLabelProblems(parsed: Parsed): Diagnostic[] {
  const labels = valuesOf(parsed)?.positionLabels;
  if (!isRecord(labels)) return [];
  const all = Object.entries(labels).map(([key, text]) => ({ text, place: ['positionLabels', key] }));
  return repeated(all).map(({ text: label, place }) => diagnosticAt(parsed, place, 'same-label', { label }));
}

/** The texts that occur earlier in a list as well, trimmed. */
function repeated(
  items: readonly { text: unknown; place: DiagnosticPlace }[],
): { text: string; place: DiagnosticPlace }[] {
  const texts = items.map(({ text }) => (typeof text === 'string' ? text.trim() : ''));
  return items.flatMap(({ place }, index) => {
    const text = texts[index];
    return text && texts.indexOf(text) < index ? [{ text, place }] : [];
  });
}
