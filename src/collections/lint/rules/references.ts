import type { MdastNode } from 'satteri';
import { originalLanguage } from '../../../site.config.ts';
import {
  type CollectionName,
  type Reference,
  type Section,
  kindOf,
  parseReference,
  referenceKindNames,
  referenceKinds,
  sections,
  webAddress,
} from '../../../utils/references.ts';
import { nearest } from '../../../utils/nearest.ts';
import type { Content, EntryFile } from '../content.ts';
import { type Diagnostic, type DiagnosticPlace, diagnosticAt } from '../diagnostic.ts';
import type { Params } from '../messages/index.ts';
import type { Parsed } from '../parsed.ts';
import { literalTexts } from '../passages.ts';
import { headingNodes, nodesOf, offsetOfNode, textOfNode, typed, withAllBelow } from '../tree.ts';

/** An entry as others name it: `term:loan`. */
export function referenceTo({ role }: Parsed): string | undefined {
  return role.is === 'entry' ? `${kindOf(role.folder)}:${role.slug}` : undefined;
}

const unsafe = /^\s*(javascript|data|vbscript|file|blob):/i;
/** Matches a malformed beginning of a web address. */
const halfAddress = /^(?:https?:(?:\/{0,1})|\/\/|www\.)(?=[^/])/i;

/** Checks links and their addresses. */
export function linkProblems(content: Content, parsed: Parsed): Diagnostic[] {
  // `images.ts` reports the addresses of pictures.
  const pictures = nodesOf(parsed, 'imageReference').map(({ identifier }) => identifier);
  const definitions = nodesOf(parsed, 'definition').filter(({ identifier }) => !pictures.includes(identifier));
  const links = [...nodesOf(parsed, 'link'), ...definitions];
  return [...linkFormProblems(content, parsed), ...links.flatMap((link) => addressProblems(content, parsed, link))];
}

/**
 * Matches what was meant as a link and is none: with a space before or in its address, without the last bracket, with two
 * pairs of square brackets, and `[[name]]` or `[[name|words]]` of a wiki.
 */
const linkLike =
  /\[\[(?<name>[^[\]|\n]+)(?:\|(?<label>[^[\]\n]*))?\]\]|\[[^[\]\n]*\](?:\([^()\n]*\)|\(\S*|\s+\((?:[a-z]+:\s*[\w#-]+|https?:[^()\n]+)\)|\[[^[\]\n]*\])/g;

/** Reports what Markdown does not read as a link, and links without words. */
function linkFormProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const report = (offset: number, text: string, words: string, address: string): Diagnostic => {
    const whole = webAddress.test(address) ? address.replaceAll(' ', '%20') : address.replace(/\s/g, '');
    const meant = /[:/]/.test(whole) ? whole : namedAlone(content, whole);
    return diagnosticAt(parsed, offset, 'link-form', { text }, `[${words.trim() || '…'}](${meant ?? 'event:…'})`);
  };
  const unread = literalTexts(parsed).flatMap(({ text, offset }) =>
    [...text.matchAll(linkLike)].map(({ 0: { length }, index, groups }) => {
      const at = offset + index;
      const link = parsed.text.slice(at, at + length);
      const [, words = '', address = ''] = /^\[(.*?)\]\s*(?:\((.*?)\)?|\[.*)$/s.exec(link) ?? [];
      const name = groups?.name;
      return name ? report(at, link, groups.label ?? '', name.trim()) : report(at, link, words, address.trim());
    }),
  );
  const wordless = nodesOf(parsed, 'link')
    .filter((link) => !textOfNode(link).trim() && !withAllBelow(link).some(({ type }) => type === 'image'))
    .map((link) => report(offsetOfNode(parsed, link), typed(parsed, link), '', link.url));
  return [...unread, ...wordless];
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

/** Whether an address is a path to a file or a page, which should be a reference. */
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

/** Reports a link to a heading that its target does not have. */
export function headingProblem(parsed: Parsed, target: Parsed, heading: string, place: DiagnosticPlace): Diagnostic[] {
  if (!target.body?.tree) return [];
  const known = headingNodes(target).flatMap(({ id }) => id ?? []);
  if (known.includes(heading)) return [];
  const params = { heading, where: target.path, near: nearest(heading, known), known };
  return [diagnosticAt(parsed, place, 'unknown-heading', params)];
}

/** The scheme of an address that runs a script or contains a page, in any spelling; undefined if it does neither. */
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

/** The original of the entry that a reference names; undefined for sections, sources and unknown entries. */
export function entryNamed(content: Content, { kind, slug }: Reference): EntryFile | undefined {
  const collection = collectionOf(kind);
  return collection && collection !== 'sources' ? content.entry(collection, slug, originalLanguage) : undefined;
}

function collectionOf(kind: Reference['kind']): CollectionName | 'pages' | undefined {
  if (kind === 'section') return undefined;
  return kind === 'page' ? 'pages' : referenceKinds[kind].collection;
}

/**
 * Reports mistakes in a reference.
 * @param exampleOf returns what to type instead, from the reference that was probably meant
 */
export function referenceProblems(
  content: Content,
  parsed: Parsed,
  place: DiagnosticPlace,
  text: string,
  exampleOf: (meant: string) => string,
): Diagnostic[] {
  const report = <K extends 'not-a-reference' | 'unknown-entry'>(kind: K, params: Params[K], meant?: string) => [
    diagnosticAt(parsed, place, kind, params, meant && exampleOf(meant)),
  ];
  const reference = parseReference(text);
  if (!reference) {
    const near = referenceMeant(content, text);
    return report('not-a-reference', { text, near, known: referenceKindNames }, near);
  }
  const { kind, slug } = reference;
  const collection = collectionOf(kind);
  if (collection) {
    const params = content.unknown(collection, slug);
    return params ? report('unknown-entry', params, params.near && `${kind}:${params.near}`) : [];
  }
  // A section without entries has no page.
  const shown = sections.filter((section) => hasEntries(content, section));
  const known = shown.map((section) => `section:${section}`);
  if (known.includes(`section:${slug}`)) return [];
  const near = nearest(slug, shown);
  const meant = near && `section:${near}`;
  return report('not-a-reference', { text, near: meant, known }, meant);
}

function hasEntries(content: Content, section: Section): boolean {
  if (section === 'sources') return content.files.some(({ role }) => role.is === 'source');
  return content.originals(section === 'timeline' ? 'events' : section).length > 0;
}

/** The reference that a malformed one probably means. */
function referenceMeant(content: Content, text: string): string | undefined {
  if (!text.includes(':')) return referenceForPath(content, text);
  const [kind = ''] = text.split(':');
  const ofCollection = Object.entries(referenceKinds).find(([, { collection }]) => collection === kind)?.[0];
  const meant = (ofCollection ?? nearest(kind, referenceKindNames) ?? '') + text.slice(kind.length);
  return parseReference(meant) && meant;
}

/** The reference to the only entry with a name, if there is exactly one. */
function namedAlone(content: Content, slug: string): string | undefined {
  const kinds = Object.entries(referenceKinds).filter(([, { collection }]) => !content.unknown(collection, slug));
  return kinds.length === 1 && kinds[0] ? `${kinds[0][0]}:${slug}` : undefined;
}
