import { type Language, languageFacts } from '../../../site.config.ts';
import { citedIds } from '../../../utils/bibliography.ts';
import { slugPattern } from '../../../utils/references.ts';
import { sentencesOf } from '../../../utils/text.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Body, type Parsed, diagnosticAt } from '../parsed.ts';
import { allNodes, offsetOfNode, typed } from '../tree.ts';

/** Anything that looks like the beginning of a citation. */
const attempts = /\[\s*@[^\]\n]*(\]?)|\(@[\w-]+\)|(?<![\w/.@])@[a-z0-9]+(?:-[a-z0-9]+)+(?![\w.]*\])/g;

/** Citations: well-formed, and of sources that are there. */
export function citationProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const { body } = parsed;
  if (!body) return [];
  return [...signless(content, parsed, body), ...attempted(content, parsed, body)];
}

/** `[one]` for `[@one]`: brackets around the names of sources that are there. */
const bare = /(?<!\])\[([a-z0-9-]+(?:\s*;\s*[a-z0-9-]+)*)\](?![([:])/g;

function signless(content: Content, parsed: Parsed, body: Body): Diagnostic[] {
  return [...body.text.matchAll(bare)].flatMap(({ 0: citation, 1: inside = '', index }): Diagnostic[] => {
    const ids = inside.split(/\s*;\s*/);
    if (ids.some((id) => content.unknown('sources', id))) return [];
    const example = `[${ids.map((id) => `@${id}`).join('; ')}]`;
    return [diagnosticAt(parsed, body.offset + index, 'citation-without-at', { citation }, { example })];
  });
}

function attempted(content: Content, parsed: Parsed, body: Body): Diagnostic[] {
  return [...body.text.matchAll(attempts)].flatMap(({ 0: citation, 1: end, index }): Diagnostic[] => {
    const at = body.offset + index;
    const inside = /^\[(@[^\]]*)\]$/.exec(citation)?.[1];
    const ids = inside === undefined ? [] : citedIds(inside);
    const lower = inside?.toLowerCase();
    if (lower && lower !== inside && wellFormed(lower))
      return [diagnosticAt(parsed, at, 'citation-capitals', { citation }, { example: `[${lower}]` })];
    if (!end || ids.length === 0 || !inside || !wellFormed(inside)) {
      const found = [...citation.matchAll(/(?<=@|[;,]\s*)[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([id]) => `@${id}`);
      return [
        diagnosticAt(
          parsed,
          at,
          'citation-form',
          { citation: citation.trim() },
          { example: `[${found.join('; ') || '@source-id'}]` },
        ),
      ];
    }
    return ids.flatMap((id): Diagnostic[] => {
      const facts = content.unknown('sources', id);
      const example = facts?.near && `[${inside.replace(`@${id}`, `@${facts.near}`)}]`;
      return facts
        ? [diagnosticAt(parsed, at + citation.indexOf(`@${id}`), 'unknown-entry', facts, example ? { example } : {})]
        : [];
    });
  });
}

const wellFormed = (inside: string): boolean =>
  inside.split(';').every((part) => {
    const text = part.trim();
    return text.startsWith('@') && slugPattern.test(text.slice(1));
  });

/** The collections in which every sentence has a source. */
const cited: readonly string[] = ['meetings', 'sectors', 'quotes', 'events', 'chapters'];

/**
 * Sentences without a source, in the collections that promise one for each. A citation covers the sentences before it in its
 * paragraph.
 */
export function statementProblems(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  if (role.is !== 'entry' || !cited.includes(role.folder) || !body?.tree) return [];
  const isHeading = (text: string): boolean => /^#{1,6}[^\s#]/.test(text);
  return allNodes(parsed)
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => {
      const at = offsetOfNode(parsed, paragraph);
      const sentences = sentencesOf(typed(parsed, paragraph));
      return sentences.flatMap(({ text, offset }, index): Diagnostic[] => {
        const states = /[\p{L}\p{N}]/u.test(text.replace(picture, '')) && !isHeading(text) && !text.match(bare);
        if (!states || text.match(attempts)) return [];
        const mark = /[।.?!]$/.exec(text)?.[0] ?? endMark(role.language);
        const later = sentences.slice(index + 1);
        const behind = /^(?:\[@[^\]]*\]\s*)+/.exec(later[0]?.text ?? '')?.[0].trim();
        if (later[0] && behind) {
          const example = `…${text.slice(-20, -1).trimStart()} ${behind}${mark}`;
          const facts = { citation: behind, mark };
          return [diagnosticAt(parsed, at + later[0].offset, 'citation-after-mark', facts, { example })];
        }
        if (later.some((one) => one.text.match(attempts))) return [];
        const facts = { sentence: inShort(text), mark };
        return [diagnosticAt(parsed, at + offset, 'uncited', facts, { example: withCitation(text) })];
      });
    });
}

/** A picture states nothing by itself. */
const picture = /!\[[^\]]*\]\([^)]*\)/g;
/** What a sentence of a language ends with. */
const endMark = (language: Language): string => (languageFacts[language].script === 'Devanagari' ? '।' : '.');
const inShort = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
const withCitation = (text: string): string => {
  const [, words = text, mark = ''] = /^(.*?)([।.?!]?)$/s.exec(text) ?? [];
  return `…${words.slice(-20).trimStart()} [@source-id]${mark}`;
};
