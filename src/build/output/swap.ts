import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Three names in one folder. */
export interface OutputFolders {
  site: string;
  next: string;
  /** The old site's, until the next one has its name. */
  previous: string;
}

/**
 * Gives the next site the name of the site. A reader finds the old or the new one, whole, or for a moment neither; should the
 * process end in that moment, `tidy` brings the old one back.
 * @throws where the file system refuses; the site is then as it was
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

/** Clears up after a build that was ended: the site gets its name back, and nothing stays beside it. */
export function tidy({ site, next, previous }: OutputFolders): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  // A site can be the working tree of a branch that is published.
  const history = join(previous, '.git');
  if (existsSync(history) && !existsSync(join(site, '.git'))) renameSync(history, join(site, '.git'));
  for (const folder of [previous, next]) rmSync(folder, { recursive: true, force: true });
}
