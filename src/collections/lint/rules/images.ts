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
  return imagesOf(parsed).flatMap((image) => {
    const { node, address } = image;
    const words = node.alt?.trim()
      ? []
      : [diagnosticAt(parsed, node, 'image-without-text', { address }, `![…](${address})`)];
    return [...words, ...addressProblems(content, parsed, image)];
  });
}

/** A picture in a text. */
interface Image {
  node: ReturnType<typeof nodesOf<'image' | 'imageReference'>>[number];
  /** As it is written. */
  address: string;
  /** Below the content folder. */
  path: string;
  /** Its caption; empty if it has none. */
  title: string;
}

/** The pictures that a text shows. */
export function imagesOf(parsed: Parsed): Image[] {
  const definitions = new Map(nodesOf(parsed, 'definition').map((definition) => [definition.identifier, definition]));
  return [...nodesOf(parsed, 'image'), ...nodesOf(parsed, 'imageReference')].map((node) => {
    const definition = node.type === 'image' ? node : definitions.get(node.identifier);
    const address = definition?.url ?? '';
    return { node, address, path: join(dirname(parsed.path), address), title: definition?.title ?? '' };
  });
}

function addressProblems(content: Content, parsed: Parsed, { node, address, path }: Image): Diagnostic[] {
  const example = '![…](../images/….jpg)';
  const scheme = unsafeScheme(address);
  if (scheme) return [diagnosticAt(parsed, node, 'unsafe-address', { scheme }, example)];
  if (/^[a-z]+:|^\/\//i.test(address)) return [diagnosticAt(parsed, node, 'image-elsewhere', { address }, example)];
  const images = content.files.filter(isAs('image')).map(({ path }) => path);
  // Another mistake says what is wrong with a file that is there.
  if (content.at(path)) return [];
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

/** Pictures that no text shows. */
export function unusedImageProblems(content: Content): Diagnostic[] {
  const shown = new Set(content.entries.flatMap((entry) => imagesOf(entry).map(({ path }) => path)));
  return content.files
    .filter(isAs('image'))
    .filter(({ path }) => !shown.has(path))
    .map((file) => diagnosticAt(file, 0, 'image-unused', {}, `![…](../${file.path})`));
}
