import { dirname, join } from 'node:path/posix';
import { nearest } from '../../../utils/nearest.ts';
import { type Content, isAs } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { nodesOf, offsetOfNode } from '../tree.ts';
import { unsafeScheme } from './references.ts';

/** How large a picture may be: more would take a reader on a slow network half a minute. */
export const imageLimit = 500_000;

/** Pictures that a text shows. */
export function imageProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const definitions = new Map(nodesOf(parsed, 'definition').map(({ identifier, url }) => [identifier, url]));
  const nodes = [...nodesOf(parsed, 'image'), ...nodesOf(parsed, 'imageReference')];
  const images = nodes.length > 0 ? content.files.filter(isAs('image')).map(({ path }) => path) : [];
  return nodes.flatMap((node): Diagnostic[] => {
    const at = offsetOfNode(parsed, node);
    const address = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    const path = join(dirname(parsed.path), address);
    const problems: Diagnostic[] = [];
    if (!node.alt?.trim()) {
      problems.push(diagnosticAt(parsed, at, 'image-without-text', { address }, { example: `![…](${address})` }));
    }
    const scheme = unsafeScheme(address);
    if (scheme)
      return [
        ...problems,
        diagnosticAt(parsed, at, 'unsafe-address', { scheme }, { example: '![…](../images/….jpg)' }),
      ];
    if (/^[a-z]+:|^\/\//i.test(address)) {
      return [
        ...problems,
        diagnosticAt(parsed, at, 'image-elsewhere', { address }, { example: '![…](../images/….jpg)' }),
      ];
    }
    if (images.includes(path)) return problems;
    const near = nearest(path, images);
    const words = node.alt ?? '';
    const example = `![${words === '' ? '…' : words}](../${near ?? 'images/….jpg'})`;
    return [
      ...problems,
      diagnosticAt(parsed, at, 'image-missing', { address, near: near && `../${near}` }, { example }),
    ];
  });
}

/** A picture's own size. */
export function imageSizeProblems(parsed: Parsed): Diagnostic[] {
  if (parsed.role.is !== 'image' || parsed.bytes.length <= imageLimit) return [];
  const facts = { bytes: parsed.bytes.length, limit: imageLimit };
  return [{ kind: 'image-too-large', facts, file: parsed.path, line: 1, column: 1 }];
}
