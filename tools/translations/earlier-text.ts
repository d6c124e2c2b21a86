import { spawnSync } from 'node:child_process';
import type { EntryFile } from '../../src/collections/lint/content.ts';
import { parse } from '../../src/collections/lint/parsed.ts';
import { type OriginalText, originalText } from '../../src/collections/lint/translations.ts';
import { settings } from '../../src/site.config.ts';
import { fingerprint } from '../../src/utils/fingerprint.ts';

/** The reason why an earlier text cannot be found. */
export type NotFound = 'no-history' | 'shallow' | 'no-such-state';

/** An earlier text, with its commit: `1a2b3c4 (2026-11-22)`. */
export interface EarlierText {
  text: OriginalText;
  commit: string;
}

/** Looks through git's history of an original for its newest text with a fingerprint. */
export function earlierText(original: EntryFile, print: string): EarlierText | NotFound {
  const commits = git('log', '--full-history', '--format=%H %h (%cs)', '--', original.path);
  if (commits === undefined) return 'no-history';
  for (const line of commits.split('\n').filter(Boolean)) {
    const [hash = ''] = line.split(' ');
    const text = textAt(hash, original);
    if (text && fingerprint(text.fields, text.body) === print) return { text, commit: line.slice(hash.length + 1) };
  }
  return git('rev-parse', '--is-shallow-repository') === 'true\n' ? 'shallow' : 'no-such-state';
}

/** An original's text in a commit; undefined if the commit does not have it or it cannot be parsed. */
function textAt(hash: string, { path, role }: EntryFile): OriginalText | undefined {
  const content = git('show', `${hash}:./${path}`);
  if (content === undefined) return undefined;
  return originalText({ ...parse({ path, bytes: Buffer.from(content) }), role });
}

/** The output of a git command in the content folder; undefined if git fails or is not installed. */
function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', settings.contentDir, ...words], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
