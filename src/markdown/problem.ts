import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';

/** What every visitor of ours needs to say where it is. */
interface Context {
  fileURL: URL | undefined;
  source: string;
}

/**
 * An error that an editor can act on: the file, the line and column counted in the file (not in the text below the
 * front matter), and the sentence given.
 */
export function problem(context: Context, node: Readonly<MdastNode>, message: string): Error {
  const start = node.position?.start;
  if (!context.fileURL) return new Error(message);
  const path = fileURLToPath(context.fileURL);
  const file = readFileSync(path, 'utf8');
  const above = file.slice(0, Math.max(0, file.indexOf(context.source))).split('\n').length - 1;
  return new Error(
    `${relative(process.cwd(), path)}:${(start?.line ?? 1) + above}:${start?.column ?? 1}\n  ${message}`,
  );
}
