import { dirname, join } from 'node:path/posix';
import { nearest } from '../../../utils/nearest.ts';
import { type Content, isAs } from '../content.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { nodesOf } from '../tree.ts';
import { unsafeScheme } from './references.ts';

/** The maximum size of a picture in bytes: a larger one would take half a minute on a slow network. */
const limit = 500_000;

/** Pictures that a text shows. */
export function imageProblems(content: Content, parsed: Parsed): Diagnostic[] {
  const definitions = new Map(nodesOf(parsed, 'definition').map(({ identifier, url }) => [identifier, url]));
  return [...nodesOf(parsed, 'image'), ...nodesOf(parsed, 'imageReference')].flatMap((node) => {
    const address = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    const words = node.alt?.trim()
      ? []
      : [diagnosticAt(parsed, node, 'image-without-text', { address }, `![…](${address})`)];
    return [...words, ...addressProblems(content, parsed, node, address)];
  });
}

function addressProblems(
  content: Content,
  parsed: Parsed,
  node: ReturnType<typeof nodesOf<'image' | 'imageReference'>>[number],
  address: string,
): Diagnostic[] {
  const example = '![…](../images/….jpg)';
  const scheme = unsafeScheme(address);
  if (scheme) return [diagnosticAt(parsed, node, 'unsafe-address', { scheme }, example)];
  if (/^[a-z]+:|^\/\//i.test(address)) return [diagnosticAt(parsed, node, 'image-elsewhere', { address }, example)];
  const images = content.files.filter(isAs('image')).map(({ path }) => path);
  const path = join(dirname(parsed.path), address);
  if (images.includes(path)) return [];
  const nearPath = nearest(path, images);
  const near = nearPath && `../${nearPath}`;
  const shown = `![${node.alt?.trim() ? node.alt : '…'}](${near ?? '../images/….jpg'})`;
  return [diagnosticAt(parsed, node, 'image-missing', { address, near }, shown)];
}

/** The size of a picture's own file. */
export function imageSizeProblems(parsed: Parsed): Diagnostic[] {
  const bytes = parsed.bytes.length;
  return parsed.role.is === 'image' && bytes > limit
    ? [diagnosticAt(parsed, 0, 'image-too-large', { bytes, limit })]
    : [];
}
