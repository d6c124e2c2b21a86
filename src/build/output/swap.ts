import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Three names in one folder. */
export interface Names {
  site: string;
  next: string;
  /** For the old site, until the next one has its name. */
  previous: string;
}

/**
 * Gives the next site the name of the site. Whoever looks meanwhile finds one or the other, whole, or for a moment neither;
 * should the process end in it, `tidy` brings the old site back.
 * @throws where the file system refuses; the site is then as it was
 */
export function swap(names: Names): void {
  const { site, next, previous } = names;
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  tidy(names);
}

/** Puts right what an earlier build left when it was ended: the site has its name, and nothing else is there. */
export function tidy({ site, next, previous }: Names): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  // A site can be the working tree of a branch that is published.
  const history = join(previous, '.git');
  if (existsSync(history) && !existsSync(join(site, '.git'))) renameSync(history, join(site, '.git'));
  for (const folder of [previous, next]) rmSync(folder, { recursive: true, force: true });
}
