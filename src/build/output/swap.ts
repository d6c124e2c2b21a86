import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Three paths in one folder. */
export interface OutputFolders {
  site: string;
  next: string;
  /** The old site, until the next one has been renamed. */
  previous: string;
}

/**
 * Renames the next site to the site. At any moment the folder holds the complete old or the complete new site, or for
 * an instant neither; if the process ends in that instant, `tidy` restores the old one.
 * @throws where the file system refuses; the site is then unchanged
 */
export function swap(folders: OutputFolders): void {
  const { site, next, previous } = folders;
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  tidy(folders);
}

/** Cleans up after a build that was killed: restores the site and deletes the other two folders. */
export function tidy({ site, next, previous }: OutputFolders): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  // The site may be the working tree of a branch from which it is published.
  const history = join(previous, '.git');
  if (existsSync(history) && !existsSync(join(site, '.git'))) renameSync(history, join(site, '.git'));
  for (const folder of [previous, next]) rmSync(folder, { recursive: true, force: true });
}
