import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { settings } from '../../site.config.ts';
import type { OutputFolders } from './swap.ts';

/** The folder of the site. If OUT_DIR is a symbolic link, its target is replaced, not the link. */
export const siteDir = existsSync(settings.outDir) ? realpathSync(settings.outDir) : settings.outDir;

const beside = (what: string): string => join(dirname(siteDir), `.${basename(siteDir)}.${what}`);

/** The site, the next one and the previous one: on one disk, so that they can be renamed. */
export const outputFolders: OutputFolders = { site: siteDir, next: beside('next'), previous: beside('previous') };

/**
 * Where a build writes: the next site's folder or, if that is on another disk, one that Astro can rename files into.
 */
export const stagingDir =
  diskOf(outputFolders.next) === diskOf(resolve('.astro')) ? outputFolders.next : resolve('.astro', 'next');

/** The lock that a build holds while it uses these folders. */
export const siteLock = beside('lock');

/** The number of the disk that a path is on; the path need not exist yet. */
function diskOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
}

/** Why the site must not replace what is at OUT_DIR, as a message; undefined where it may. */
export function objection(): string | undefined {
  if (!existsSync(siteDir)) return undefined;
  if (diskOf(siteDir) !== diskOf(dirname(siteDir)))
    return `OUT_DIR names ${siteDir}, which is a disk of its own: name a folder on it, beside which the next site can be built.`;
  const files = readdirSync(siteDir).filter((name) => name !== '.git');
  if (files.length === 0 || files.includes('index.html')) return undefined;
  return `OUT_DIR names ${siteDir}, which holds other files than a site: name another folder, or empty it.`;
}
