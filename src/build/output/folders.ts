import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { settings } from '../../site.config.ts';
import type { Names } from './swap.ts';

/** Where the site is, or will be: what a link named in OUT_DIR leads to is replaced, not the link. */
export const siteDir = existsSync(settings.outDir) ? realpathSync(settings.outDir) : settings.outDir;

const beside = (what: string): string => join(dirname(siteDir), `.${basename(siteDir)}.${what}`);

/** The site; the next one when it is whole, on the same disk, so that it can take that name; and the one before. */
export const outputFolders: Names = { site: siteDir, next: beside('next'), previous: beside('previous') };

/** Where a build writes its site: there, or in the project where that is on another disk, since Astro moves files about. */
export const stagingDir =
  diskOf(outputFolders.next) === diskOf(resolve('.astro')) ? outputFolders.next : resolve('.astro', 'next');

/** What a build holds for as long as it uses these folders. */
export const siteLock = beside('lock');

/** A number for the disk that a path is on, or will be. */
function diskOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
}

/** Why the site cannot be put where the settings want it without a loss, or nothing. */
export function objection(): string | undefined {
  if (!existsSync(siteDir)) return undefined;
  if (diskOf(siteDir) !== diskOf(dirname(siteDir)))
    return `OUT_DIR names ${siteDir}, which is a disk of its own: name a folder on it, beside which the next site can be built.`;
  const files = readdirSync(siteDir).filter((name) => name !== '.git');
  if (files.length === 0 || files.includes('index.html')) return undefined;
  return `OUT_DIR names ${siteDir}, which holds other files than a site: name another folder, or empty it.`;
}
