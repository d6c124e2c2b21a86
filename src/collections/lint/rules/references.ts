import type { MdastNode } from 'satteri';
import { originalLanguage } from '../../../site.config.ts';
import { parseReference, referenceKinds, webAddress } from '../../../utils/references.ts';
import { nearest } from '../../../utils/nearest.ts';
import { type Content, collectionOf, meantBy, namedAlone, referenceProblem } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { headingNodes, nodesOf, offsetOfNode } from '../tree.ts';

/** How an entry is named by others: `term:loan`. */
export function referenceTo({ role }: Parsed): string | undefined {
  if (role.is !== 'entry') return undefined;
  if (role.folder === 'pages') return `page:${role.slug}`;
  const [kind] = Object.entries(referenceKinds).find(([, { collection }]) => collection === role.folder) ?? [];
  return kind && `${kind}:${role.slug}`;
}

const unsafe = /^\s*(javascript|data|vbscript|file|blob):/i;
/** An address whose beginning is not as it should be. */
const halfAddress = /^(?:https?:(?:\/{0,1})|\/\/|www\.)(?=[^/])/i;

/** `[text] (kind:slug)`: a link that a space has parted. */
const parted = /\[[^\]\n]*\]\s+\((?:[a-z]+:[\w#-]+|https?:[^)\s]+)\)/g;

function partedLinks(parsed: Parsed): Diagnostic[] {
  return [...(parsed.body?.text ?? '').matchAll(parted)].map(({ 0: link, index }) => {
    const text = link.slice(0, link.indexOf(']') + 1);
    const example = link.replace(/\]\s+\(/, '](');
    return diagnosticAt(parsed, (parsed.body?.offset ?? 0) + index, 'link-with-space', { text }, { example });
  });
}

/** Links and the addresses they lead to. */
export function linkProblems(content: Content, parsed: Parsed): Diagnostic[] {
  // What a picture names is asked of pictures.
  const pictures = nodesOf(parsed, 'imageReference').map(({ identifier }) => identifier);
  const definitions = nodesOf(parsed, 'definition').filter(({ identifier }) => !pictures.includes(identifier));
  const links = [...nodesOf(parsed, 'link'), ...definitions];
  return [...partedLinks(parsed), ...links.flatMap((link) => addressProblems(content, parsed, link))];
}

function addressProblems(
  content: Content,
  parsed: Parsed,
  node: Extract<MdastNode, { type: 'link' }> | Extract<MdastNode, { type: 'definition' }>,
): Diagnostic[] {
  const { url } = node;
  const at = offsetOfNode(parsed, node);
  const scheme = unsafeScheme(url);
  if (scheme) return [diagnosticAt(parsed, at, 'unsafe-address', { scheme }, { example: '[text](https://…)' })];
  if (webAddress.test(url)) {
    return URL.canParse(url)
      ? []
      : [diagnosticAt(parsed, at, 'not-an-address', { value: url }, { example: '[text](https://…)' })];
  }
  if (halfAddress.test(url)) {
    const example = `[…](${url.replace(halfAddress, /^www/i.test(url) ? 'https://www.' : 'https://')})`;
    return [diagnosticAt(parsed, at, 'not-an-address', { value: url }, { example })];
  }
  if (url.startsWith('#')) return headingProblem(parsed, parsed, url.slice(1), at);
  if (isPath(url)) {
    const near = guessed(content, url);
    return [diagnosticAt(parsed, at, 'relative-link', { address: url }, { example: `[…](${near ?? 'event:…'})` })];
  }
  if (url === referenceTo(parsed)) return [diagnosticAt(parsed, at, 'self-reference', { reference: url })];
  const found = referenceProblem(content, url);
  if (found) {
    const near = meantBy(url, found);
    return [diagnosticAt(parsed, at, found.kind, found.facts, near ? { example: `[…](${near})` } : {})];
  }
  const reference = parseReference(url);
  if (!reference?.heading) return [];
  const folder = collectionOf(reference);
  const target = folder && folder !== 'sources' ? content.entry(folder, reference.slug, originalLanguage) : undefined;
  return target ? headingProblem(parsed, target, reference.heading, at) : [];
}

/** A path to a file or a page, instead of a reference. */
const isPath = (url: string): boolean => !url.includes(':') || /^(?:\.{0,2}\/|[\w-]+\/)/.test(url);

/** The entry that a path seems to mean: `../events/fair.hi.md`, `/hi/sectors/training/`. */
function guessed(content: Content, url: string): string | undefined {
  const parts = url.split(/[/#]+/).filter(Boolean);
  const slug = parts.at(-1)?.split('.')[0] ?? '';
  const section = parts.at(-2) ?? '';
  const kinds = Object.entries(referenceKinds).filter(
    ([, one]) => one.collection === section || one.section === section,
  );
  const [kind] = kinds.find(([, { collection }]) => !content.unknown(collection, slug)) ?? [];
  return kind ? `${kind}:${slug}` : namedAlone(content, slug);
}

/** Whether a text has the heading that a link to it names. */
export function headingProblem(parsed: Parsed, target: Parsed, heading: string, at: number): Diagnostic[] {
  if (!target.body?.tree) return [];
  const ids = headingNodes(target).flatMap(({ id }) => id ?? []);
  if (ids.includes(heading)) return [];
  const near = nearest(heading, ids);
  return [diagnosticAt(parsed, at, 'unknown-heading', { heading, where: target.path, near, known: ids })];
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
