import { limits } from '../../../utils/limits.ts';
import { oldAddressPattern } from '../../../utils/redirects.ts';
import { parseReference, referenceKinds, sections } from '../../../utils/references.ts';
import { printDocuments } from '../../../utils/routes.ts';
import { isRecord } from '../../../utils/text.ts';
import { type Content, isAs } from '../content.ts';
import { type Diagnostic, type FieldPath, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { entryNamed, headingProblem } from './references.ts';

/** Checks redirects. Mistakes in the references themselves are left to `relations.ts`. */
export function redirectProblems(content: Content): Diagnostic[] {
  const parsed = content.files.find(isAs('redirects'));
  const written: unknown = parsed?.fields?.values;
  if (!parsed || !Array.isArray(written)) return [];
  const seen = new Set<string>();
  return written.filter(isRecord).flatMap(({ from, to }, index) => {
    const target = typeof to === 'string' ? targetProblems(content, parsed, to, [index, 'to']) : [];
    if (typeof from !== 'string' || !oldAddressPattern.test(from)) return target;
    const kind = seen.has(from) ? 'redirect-twice' : hasPage(content, from) ? 'redirect-from-address' : undefined;
    seen.add(from);
    return [...(kind ? [diagnosticAt(parsed, [index, 'from'], kind, { address: from })] : []), ...target];
  });
}

/** The heading that a reference names after # must exist as well. */
function targetProblems(content: Content, parsed: Parsed, to: string, path: FieldPath): Diagnostic[] {
  const reference = parseReference(to);
  if (!reference?.heading) return [];
  const { kind, slug, heading } = reference;
  if (kind === 'section') {
    if (!hasPage(content, `${slug}/`) || hasPlace(content, slug, heading)) return [];
    const params = { heading, where: `section:${slug}`, near: undefined, known: [] };
    return [diagnosticAt(parsed, path, 'unknown-heading', params)];
  }
  const target = entryNamed(content, reference);
  return target ? headingProblem(parsed, target, heading, path) : [];
}

const kinds = Object.values(referenceKinds);

/** The pages of the site other than sections and entries, some with the pages below them. */
const further = ['about/translations/', 'print/', ...printDocuments.map((name) => `print/${name}/`)];
const whole = /^(?:search|admin)\//;

/** Whether the site has a page, by its path below the language: `meetings/spring/`. */
export function hasPage(content: Content, path: string): boolean {
  const [section = '', slug, ...more] = path.split('/');
  if (further.includes(path) || whole.test(path)) return true;
  if (!slug) return sections.some((one) => one === section) || !content.unknown('pages', section);
  if (more.join() !== '') return false;
  const isDivided = content.originals('events').length > limits.eventsOnAPage;
  return kinds.some(
    (kind) =>
      kind.section === section &&
      (!kind.listed || (isDivided && kind.collection === 'chapters')) &&
      !content.unknown(kind.collection, slug),
  );
}

/** Whether a section's page has a fragment, that is, lists an entry of that name. */
function hasPlace(content: Content, section: string, place: string): boolean {
  return kinds.some((kind) => kind.section === section && !content.unknown(kind.collection, place));
}
