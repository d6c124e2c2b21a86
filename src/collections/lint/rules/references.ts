import type { MdastNode } from 'satteri';
import { kindOf, parseReference, referenceKinds, webAddress } from '../../../utils/references.ts';
import { nearest } from '../../../utils/nearest.ts';
import { type Content, entryNamed, namedAlone, referenceProblems } from '../content.ts';
import { type Diagnostic, type Place, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { headingNodes, nodesOf } from '../tree.ts';

/** An entry as others name it: `term:loan`. */
export function referenceTo({ role }: Parsed): string | undefined {
  return role.is === 'entry' ? `${kindOf(role.folder)}:${role.slug}` : undefined;
}

const unsafe = /^\s*(javascript|data|vbscript|file|blob):/i;
/** An address whose beginning is not as it should be. */
const halfAddress = /^(?:https?:(?:\/{0,1})|\/\/|www\.)(?=[^/])/i;

/** Links and the addresses they lead to. */
export function linkProblems(content: Content, parsed: Parsed): Diagnostic[] {
  // The rule of pictures reports their addresses.
  const pictures = nodesOf(parsed, 'imageReference').map(({ identifier }) => identifier);
  const definitions = nodesOf(parsed, 'definition').filter(({ identifier }) => !pictures.includes(identifier));
  const links = [...nodesOf(parsed, 'link'), ...definitions];
  return [...partedLinks(parsed), ...links.flatMap((link) => addressProblems(content, parsed, link))];
}

/** `[text] (kind:slug)`: a link that a space has parted. */
const parted = /(\[[^\]\n]*\])\s+(\((?:[a-z]+:[\w#-]+|https?:[^)\s]+)\))/g;

function partedLinks(parsed: Parsed): Diagnostic[] {
  const { text: body = '', offset = 0 } = parsed.body ?? {};
  return [...body.matchAll(parted)].map(({ 1: text = '', 2: address = '', index }) =>
    diagnosticAt(parsed, offset + index, 'link-with-space', { text }, text + address),
  );
}

function addressProblems(
  content: Content,
  parsed: Parsed,
  node: Extract<MdastNode, { type: 'link' | 'definition' }>,
): Diagnostic[] {
  const { url } = node;
  const scheme = unsafeScheme(url);
  if (scheme) return [diagnosticAt(parsed, node, 'unsafe-address', { scheme }, '[text](https://…)')];
  if (webAddress.test(url)) {
    return URL.canParse(url) ? [] : [diagnosticAt(parsed, node, 'not-an-address', { value: url }, '[text](https://…)')];
  }
  if (halfAddress.test(url)) {
    const example = `[…](${url.replace(halfAddress, /^www/i.test(url) ? 'https://www.' : 'https://')})`;
    return [diagnosticAt(parsed, node, 'not-an-address', { value: url }, example)];
  }
  if (url.startsWith('#')) return headingProblem(parsed, parsed, url.slice(1), node);
  if (isPath(url)) {
    const example = `[…](${referenceForPath(content, url) ?? 'event:…'})`;
    return [diagnosticAt(parsed, node, 'relative-link', { address: url }, example)];
  }
  if (url === referenceTo(parsed)) return [diagnosticAt(parsed, node, 'self-reference', { reference: url })];
  const problems = referenceProblems(content, parsed, node, url, (meant) => `[…](${meant})`);
  const reference = parseReference(url);
  if (problems.length > 0 || !reference?.heading) return problems;
  const target = entryNamed(content, reference);
  return target ? headingProblem(parsed, target, reference.heading, node) : [];
}

/** A path to a file or a page, instead of a reference. */
const isPath = (url: string): boolean => !url.includes(':') || /^(?:\.{0,2}\/|[\w-]+\/)/.test(url);

/** The entry that a path seems to mean: `../events/fair.hi.md`, `/hi/sectors/training/`. */
function referenceForPath(content: Content, url: string): string | undefined {
  const [folder = '', name = ''] = ['', ...url.split(/[/#]+/).filter(Boolean)].slice(-2);
  const slug = name.split('.')[0] ?? '';
  const [kind] =
    Object.entries(referenceKinds).find(
      ([, { collection, section }]) =>
        (collection === folder || section === folder) && !content.unknown(collection, slug),
    ) ?? [];
  return kind ? `${kind}:${slug}` : namedAlone(content, slug);
}

/** A link that names a heading which its target does not have. */
export function headingProblem(parsed: Parsed, target: Parsed, heading: string, place: Place): Diagnostic[] {
  if (!target.body?.tree) return [];
  const known = headingNodes(target).flatMap(({ id }) => id ?? []);
  if (known.includes(heading)) return [];
  const params = { heading, where: target.path, near: nearest(heading, known), known };
  return [diagnosticAt(parsed, place, 'unknown-heading', params)];
}

/** The beginning of an address that runs a script or holds a page, however it is written. */
export function unsafeScheme(url: string): string | undefined {
  const scheme = unsafe.exec(decoded(url))?.[1];
  return scheme && `${scheme.toLowerCase()}:`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).replace(/[\s\p{Cc}]/gu, '');
  } catch {
    return url;
  }
}
