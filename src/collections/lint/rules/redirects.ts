import { originalLanguage } from '../../../site.config.ts';
import { oldAddressPattern } from '../../../utils/redirects.ts';
import { parseReference } from '../../../utils/references.ts';
import { isRecord } from '../../../utils/text.ts';
import { hasPage, hasPlace } from '../addresses.ts';
import { type Content, collectionOf, isAs } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { headingProblem } from './references.ts';

/** Pages that are gone, and where they lead. What is wrong with a reference as such is told with all others. */
export function redirectProblems(content: Content): Diagnostic[] {
  const parsed = content.files.find(isAs('redirects'));
  const written: unknown = parsed?.fields?.values;
  if (!parsed || !Array.isArray(written)) return [];
  const seen = new Set<string>();
  return written.filter(isRecord).flatMap(({ from, to }, index) => {
    const problems = typeof to === 'string' ? targetProblems(content, parsed, to, index) : [];
    if (typeof from !== 'string' || !oldAddressPattern.test(from)) return problems;
    const found = seen.has(from) ? twice(parsed, from, index) : addressProblems(content, parsed, from, index);
    seen.add(from);
    return [...found, ...problems];
  });
}

function twice(parsed: Parsed, address: string, index: number): Diagnostic[] {
  return [
    diagnosticAt(parsed, offsetOf(parsed, [index, 'from']), 'redirect-twice', { address }, fieldAt(index, 'from')),
  ];
}

function addressProblems(content: Content, parsed: Parsed, address: string, index: number): Diagnostic[] {
  if (!hasPage(content, address)) return [];
  const at = offsetOf(parsed, [index, 'from']);
  return [diagnosticAt(parsed, at, 'redirect-from-address', { address }, fieldAt(index, 'from'))];
}

/** What a reference names after # is there as well. */
function targetProblems(content: Content, parsed: Parsed, to: string, index: number): Diagnostic[] {
  const reference = parseReference(to);
  const { heading, slug } = reference ?? {};
  if (!reference || !heading || !slug) return [];
  const at = offsetOf(parsed, [index, 'to']);
  if (reference.kind === 'section') {
    if (!hasPage(content, `${slug}/`) || hasPlace(content, slug, heading)) return [];
    const facts = { heading, where: `section:${slug}`, near: undefined, known: [] };
    return [diagnosticAt(parsed, at, 'unknown-heading', facts, fieldAt(index, 'to'))];
  }
  const folder = collectionOf(reference);
  const target = folder && folder !== 'sources' ? content.entry(folder, slug, originalLanguage) : undefined;
  return target ? headingProblem(parsed, target, heading, at) : [];
}

const fieldAt = (index: number, name: string) => ({ field: `[${index}].${name}` });
