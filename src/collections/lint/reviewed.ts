import { Scalar, isScalar } from 'yaml';
import { isRecord } from '../../utils/text.ts';
import type { EntryFile } from './content.ts';
import { readYaml } from './yaml.ts';

/**
 * A translation that notes the fingerprint of the text it now follows, every other byte as it was: line ends, quotes and
 * comments too.
 * @returns the file's bytes; undefined where its fields are written so that the line has no place among them
 */
export function reviewed(translation: EntryFile, print: string): Uint8Array | undefined {
  const { bytes, text, fields } = translation;
  if (!fields) return undefined;
  const change = changeOf(translation, print);
  const changed = text.slice(0, change.from) + change.to + text.slice(change.until);
  const end = endOfFields(translation) + changed.length - text.length;
  const { values } = readYaml(changed.slice(fields.offset, end));
  if (!isRecord(values) || values.translates !== print) return undefined;
  // Before the text there is nothing, or a byte order mark, which is not ours to take away.
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(text));
  return Buffer.concat([mark, Buffer.from(changed)]);
}

function changeOf(translation: EntryFile, print: string): { from: number; until: number; to: string } {
  const { text, fields } = translation;
  const node = fields?.document.get('translates', true);
  if (fields && isScalar(node) && node.range) {
    const [from, until] = [fields.offset + node.range[0], fields.offset + node.range[1]];
    const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : "'";
    const [before, after] = [text[from - 1] === ':' ? ' ' : '', text[until] === '#' ? ' ' : ''];
    return { from, until, to: before + quote + print + quote + after };
  }
  const end = endOfFields(translation);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { from: end, until: end, to: `translates: '${print}'${lineEnd}` };
}

/** Where the line of dashes below the fields begins. */
function endOfFields({ text, body }: EntryFile): number {
  return text.lastIndexOf('---', (body?.offset ?? text.length) - 1);
}
