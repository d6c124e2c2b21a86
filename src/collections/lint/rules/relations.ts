import { originalLanguage } from '../../../site.config.ts';
import { shapeCount } from '../../../utils/band.ts';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { parseReference, slugPattern } from '../../../utils/references.ts';
import { isRecord } from '../../../utils/text.ts';
import { type Content, type EntryFile, type NamedEntry, meantBy, referenceProblem } from '../content.ts';
import { type Diagnostic, asTypedAt, nameOfField } from '../diagnostic.ts';
import { offsetOf, valuesOf, walkValues } from '../fields.ts';
import { linesOf } from '../lines.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { headingNodes } from '../tree.ts';
import { referenceTo } from './references.ts';

/** Fields that name other entries. */
export function relationProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const problems: Diagnostic[] = [];
  walkValues(parsed, ({ relation }, value, path) => {
    if (!relation || typeof value !== 'string' || isPartialDate(value)) return;
    const at = offsetOf(parsed, path);
    const field = nameOfField(path);
    if (relation === 'any') {
      const found = referenceProblem(content, value);
      const near = found && meantBy(value, found);
      if (found)
        problems.push(
          diagnosticAt(parsed, at, found.kind, found.facts, {
            field,
            ...(near && { example: asTypedAt(path, `'${near}'`) }),
          }),
        );
      else if (value === referenceTo(parsed))
        problems.push(diagnosticAt(parsed, at, 'self-reference', { reference: value }, { field }));
      return;
    }
    if (!slugPattern.test(value)) return;
    const facts = content.unknown(relation as NamedEntry, value);
    const example = facts?.near && asTypedAt(path, facts.near);
    if (facts) problems.push(diagnosticAt(parsed, at, 'unknown-entry', facts, { field, ...(example && { example }) }));
  });
  return problems;
}

/** Events that an entry's page lists in a section of its text, where the text has no such section. */
export function missingSectionProblems(parsed: Parsed): Diagnostic[] {
  const { role, fields, body } = parsed;
  if (role.is !== 'entry' || role.folder !== 'sectors' || !body?.tree || !isRecord(fields?.values)) return [];
  const ids = headingNodes(parsed).map(({ id }) => id);
  const { values } = fields;
  return ['before', 'since']
    .filter((id) => Array.isArray(values[id]) && values[id].length > 0 && !ids.includes(id))
    .map((id) => diagnosticAt(parsed, offsetOf(parsed, [id]), 'no-section-for-events', { id }, { field: id }));
}

/** Differences that concern each other in a circle: each would stand on the page of the next. */
export function circularProblems(content: Content): Diagnostic[] {
  const originals = content.entries.filter(
    ({ role }) => role.folder === 'differences' && role.language === originalLanguage,
  );
  const bySlug = new Map(originals.map((one) => [one.role.slug, one]));
  const next = (slug: string): string[] =>
    concernsOf(bySlug.get(slug)).flatMap((text) => {
      const reference = parseReference(text);
      return reference?.kind === 'difference' && reference.slug !== slug ? [reference.slug] : [];
    });
  return originals.flatMap((one): Diagnostic[] => {
    const chain = wayBack(one.role.slug, next);
    // One message a circle: at its first entry in the alphabet.
    if (!chain || [...chain].sort()[0] !== one.role.slug) return [];
    const shown = [...chain, one.role.slug].map((slug) => `difference:${slug}`).join(' → ');
    return [
      diagnosticAt(one, offsetOf(one, ['concerns']), 'circular-reference', { chain: shown }, { field: 'concerns' }),
    ];
  });
}

function concernsOf(entry: EntryFile | undefined): string[] {
  const concerns = valuesOf(entry)?.concerns;
  return Array.isArray(concerns) ? concerns.filter((one): one is string => typeof one === 'string') : [];
}

/** The shortest way from a node back to itself. */
function wayBack(start: string, next: (node: string) => string[]): string[] | undefined {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const node of next(way.at(-1) ?? start)) {
        if (node === start) return way;
        if (seen.has(node)) continue;
        seen.add(node);
        longer.push([...way, node]);
      }
    }
    ways = longer;
  }
  return undefined;
}

/** Ids that a list gives twice. */
export function duplicateIdProblems(parsed: Parsed): Diagnostic[] {
  if (parsed.role.is === 'list') {
    return repeated(linesOf(parsed)).map(({ id, offset }) => diagnosticAt(parsed, offset, 'duplicate-id', { id }));
  }
  return ['positions', 'roles'].flatMap((field) => {
    const items: unknown = valuesOf(parsed)?.[field];
    if (!Array.isArray(items)) return [];
    const ids = items.map((item: { id?: unknown } | null, index) => ({
      id: typeof item?.id === 'string' ? item.id : '',
      offset: offsetOf(parsed, [field, index]),
    }));
    return repeated(ids.filter(({ id }) => id)).map(({ id, offset }) =>
      diagnosticAt(parsed, offset, 'duplicate-id', { id }, { field }),
    );
  });
}

/** Categories beyond those that have a shape of their own on the timeline. */
export function sameShapeProblems(parsed: Parsed): Diagnostic[] {
  if (parsed.role.is !== 'list' || parsed.role.name !== 'categories') return [];
  const count = shapeCount;
  return linesOf(parsed)
    .slice(count)
    .map(({ offset }) => diagnosticAt(parsed, offset, 'same-shape', { count }));
}

/** Positions of a difference that readers cannot tell apart by their labels. */
export function sameLabelProblems(parsed: Parsed): Diagnostic[] {
  const labels = valuesOf(parsed)?.positionLabels;
  if (!isRecord(labels)) return [];
  const items = Object.entries(labels).map(([key, label]) => ({
    key,
    id: typeof label === 'string' ? label.trim() : '',
  }));
  return repeated(items.filter(({ id }) => id)).map(({ id: label, key }) => {
    const path = ['positionLabels', key];
    return diagnosticAt(parsed, offsetOf(parsed, path), 'same-label', { label }, { field: nameOfField(path) });
  });
}

function repeated<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ id }, index) => items.findIndex((one) => one.id === id) < index);
}
