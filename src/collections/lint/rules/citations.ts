import { languageDetails, originalLanguage } from '../../../site.config.ts';
import { citationsIn, citedIds } from '../../../utils/bibliography.ts';
import { memoize } from '../../../utils/memoize.ts';
import { slugPattern } from '../../../utils/references.ts';
import { sentencesOf } from '../../../utils/text.ts';
import { type Content, isAs } from '../content.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import { fieldValues, valuesOf } from '../fields.ts';
import type { Body, Parsed } from '../parsed.ts';
import { blank } from '../passages.ts';
import { nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Citations must be well-formed and name existing sources. */
export function citationProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const { body } = parsed;
  return body ? [...bareCitations(content, parsed, body), ...attemptedCitations(content, parsed, body)] : [];
}

/** `[one]` for `[@one]`: brackets around the ids of existing sources. */
const bare = /(?<!\])\[([a-z0-9-]+(?:\s*;\s*[a-z0-9-]+)*)\](?![([:])/g;

function bareCitations(content: Content, parsed: Parsed, body: Body): Diagnostic[] {
  return [...body.text.matchAll(bare)].flatMap(({ 0: citation, 1: inside = '', index }) => {
    const ids = inside.split(/\s*;\s*/);
    if (ids.some((id) => content.unknown('sources', id))) return [];
    const example = `[${ids.map((id) => `@${id}`).join('; ')}]`;
    return [diagnosticAt(parsed, body.offset + index, 'citation-without-at', { citation }, example)];
  });
}

/** Anything that looks like the beginning of a citation. */
const attempts = /\[\s*@[^\]\n]*\]?|\(@[\w-]+\)|(?<![\w/.@])@[a-z0-9]+(?:-[a-z0-9]+)+(?![\w.]*\])/g;

function attemptedCitations(content: Content, parsed: Parsed, body: Body): Diagnostic[] {
  return [...body.text.matchAll(attempts)].flatMap(({ 0: citation, index }) => {
    const at = body.offset + index;
    const inside = /^\[(@[^\]]*)\]$/.exec(citation)?.[1] ?? '';
    const lower = inside.toLowerCase();
    if (lower !== inside && isWellFormed(lower))
      return [diagnosticAt(parsed, at, 'citation-capitals', { citation }, `[${lower}]`)];
    if (!isWellFormed(inside)) {
      const found = [...citation.matchAll(/(?<=@|[;,]\s*)[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([id]) => `@${id}`);
      const example = `[${found.join('; ') || '@source-id'}]`;
      const meant = inside.replace(/\s*,\s*/g, '; ');
      const fix = isWellFormed(meant) ? { from: at, to: at + citation.length, text: `[${meant}]` } : undefined;
      return [diagnosticAt(parsed, at, 'citation-form', { citation: citation.trim() }, example, fix)];
    }
    return citedIds(inside).flatMap((id) => {
      const params = content.unknown('sources', id);
      if (!params) return [];
      const example = params.near && `[${inside.replace(`@${id}`, `@${params.near}`)}]`;
      return [diagnosticAt(parsed, at + citation.indexOf(`@${id}`), 'unknown-entry', params, example)];
    });
  });
}

/** Whether what stands between the brackets is a citation: `@one; @two`. */
const isWellFormed = (inside: string): boolean =>
  inside.split(';').every((part) => part.trim().startsWith('@') && slugPattern.test(part.trim().slice(1)));

/** The collections in which every sentence must have a source. */
const cited: readonly string[] = ['meetings', 'sectors', 'quotes', 'events', 'chapters'];

/**
 * Reports sentences without a source, in the collections that require one for each. A citation covers the sentences
 * before it in its paragraph.
 */
export function sentenceProblems(parsed: Parsed): Diagnostic[] {
  const { role } = parsed;
  if (role.is !== 'entry' || !cited.includes(role.folder)) return [];
  return nodesOf(parsed, 'paragraph').flatMap((paragraph) => {
    const at = offsetOfNode(parsed, paragraph);
    const sentences = sentencesOf(typed(parsed, paragraph).replace(picture, blank));
    return sentences.flatMap(({ text, offset }, index) => {
      const needsSource = /[\p{L}\p{N}]/u.test(text) && !/^#{1,6}[^\s#]/.test(text);
      if (!needsSource || text.match(bare) || text.match(attempts)) return [];
      const [, words = text, mark = languageDetails[role.language].endMark] = /^(.*?)([।.?!])?$/s.exec(text) ?? [];
      const later = sentences.slice(index + 1);
      const citation = /^(?:\[@[^\]]*\]\s*)+/.exec(later[0]?.text ?? '')?.[0].trim();
      if (later[0] && citation) {
        const example = `…${text.slice(-20, -1).trimStart()} ${citation}${mark}`;
        return [diagnosticAt(parsed, at + later[0].offset, 'citation-after-mark', { citation, mark }, example)];
      }
      if (later.some((one) => one.text.match(attempts))) return [];
      const sentence = text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
      const example = `…${words.slice(-20).trimStart()} [@source-id]${text.slice(words.length)}`;
      return [diagnosticAt(parsed, at + offset, 'uncited', { sentence, mark }, example)];
    });
  });
}

/** Matches pictures, which need no source. */
const picture = /!\[[^\]]*\]\([^)]*\)/g;

/** The collections whose `sources` are those of the text; elsewhere they are those of other fields, such as a quote’s words. */
const listing: readonly string[] = ['sectors', 'events'];

/** Reports sources that the text cites and `sources` does not name, and the reverse. */
export function listedSourceProblems(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  const listed: unknown = valuesOf(parsed)?.sources;
  if (role.is !== 'entry' || role.language !== originalLanguage || !listing.includes(role.folder)) return [];
  if (!body?.tree || !Array.isArray(listed)) return [];
  const cited = citationsIn(body.text);
  return [
    ...[...new Set(cited)]
      .filter((id) => !listed.includes(id))
      .map((id) => diagnosticAt(parsed, body.offset + body.text.indexOf(`@${id}`), 'unlisted-source', { id })),
    ...listed.flatMap((id: unknown, index) =>
      typeof id === 'string' && !cited.includes(id)
        ? [diagnosticAt(parsed, ['sources', index], 'uncited-source', { id })]
        : [],
    ),
  ];
}

/** Sources that no entry cites or names. */
export function unusedSourceProblems(content: Content): Diagnostic[] {
  const used = new Set(content.files.flatMap(sourcesNamedIn));
  return content.files
    .filter(isAs('source'))
    .filter(({ role }) => !used.has(role.slug))
    .map((source) => diagnosticAt(source, 0, 'unused-source', { id: source.role.slug }));
}

const sourcesNamedIn = memoize((parsed: Parsed): string[] => {
  const named = fieldValues(parsed).flatMap(({ schema, value }) =>
    schema.relation === 'sources' && typeof value === 'string' ? [value] : [],
  );
  return [...citationsIn(parsed.text), ...named];
});
