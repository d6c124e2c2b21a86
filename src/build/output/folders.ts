import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { settings } from '../../site.config.ts';
import type { OutputFolders } from './swap.ts';

/** The folder of the site. Where OUT_DIR names a link, what it leads to is replaced, not the link. */
export const siteDir = existsSync(settings.outDir) ? realpathSync(settings.outDir) : settings.outDir;

const beside = (what: string): string => join(dirname(siteDir), `.${basename(siteDir)}.${what}`);

/** The site, the next one and the one before, on one disk so that they can change names. */
export const outputFolders: OutputFolders = { site: siteDir, next: beside('next'), previous: beside('previous') };

/** Where a build writes: the next site, or a folder in the project where that is on another disk, since Astro moves files. */
export const stagingDir =
  diskOf(outputFolders.next) === diskOf(resolve('.astro')) ? outputFolders.next : resolve('.astro', 'next');

/** What a build holds while it uses these folders. */
export const siteLock = beside('lock');

/** A number for the disk of a path that may not exist yet. */
function diskOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
}

/** Why the site cannot take the place that OUT_DIR names without a loss, in words; undefined where it can. */
export function objection(): string | undefined {
  if (!existsSync(siteDir)) return undefined;
  if (diskOf(siteDir) !== diskOf(dirname(siteDir)))
    return `OUT_DIR names ${siteDir}, which is a disk of its own: name a folder on it, beside which the next site can be built.`;
  const files = readdirSync(siteDir).filter((name) => name !== '.git');
  if (files.length === 0 || files.includes('index.html')) return undefined;
  return `OUT_DIR names ${siteDir}, which holds other files than a site: name another folder, or empty it.`;
}
