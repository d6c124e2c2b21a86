import type { Params } from './messages/params.ts';

type MdxKind = 'component-not-closed' | 'brace-not-closed' | 'less-than' | 'mdx-syntax';
interface MdxMistake<K extends MdxKind = MdxKind> {
  kind: K;
  facts: Params[K];
  /** Where in the text that was read. */
  at: number;
}

/** What an error of the MDX parser tells an editor; the parser says `line:column: message (where it comes from)`. */
export function readMdxError(error: unknown, text: string): MdxMistake {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const above = text.split('\n').slice(0, Number(line) - 1);
  const at = Math.min(above.join('\n').length + (above.length > 0 ? 1 : 0) + Number(column) - 1, text.length);
  const name = /`<\/?([\w.]+)[^`]*>`(?!.*`<)/s.exec(detail)?.[1];
  if (detail.includes('closing tag') && name) return { kind: 'component-not-closed', facts: { name }, at };
  if (detail.includes('closing brace')) return { kind: 'brace-not-closed', facts: {}, at };
  if (detail.startsWith('Unexpected character')) return { kind: 'less-than', facts: {}, at };
  return { kind: 'mdx-syntax', facts: { detail: detail.replace(/ \((?:note|mdx|\d+:\d+).*$/s, '').trim() }, at };
}
