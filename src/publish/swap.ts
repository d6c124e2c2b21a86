import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exchange, flush } from './exchange.ts';

/** Three names in one folder. */
export interface Names {
  site: string;
  next: string;
  /** For the moment in which the old site has no name, on systems that cannot exchange two folders. */
  previous: string;
}

/**
 * Gives the next site the name of the site. Whoever looks meanwhile finds one or the other, whole. Where the system cannot
 * exchange folders there is a moment with neither; should the process end in it, `tidy` brings the site before back.
 * @throws where the file system refuses; the site is then as it was
 */
export function swap(names: Names): void {
  const { site, next, previous } = names;
  flush(next);
  if (!existsSync(site)) {
    renameSync(next, site);
  } else if (!exchange(next, site)) {
    renameSync(site, previous);
    try {
      renameSync(next, site);
    } catch (error) {
      renameSync(previous, site);
      throw error;
    }
  }
  tidy(names);
}

/** Puts right what an earlier build left when it was ended: the site has its name, and nothing else is there. */
export function tidy({ site, next, previous }: Names): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const folder of [previous, next]) {
    // A site can be the working tree of a branch that is published.
    const history = join(folder, '.git');
    if (existsSync(history) && existsSync(site) && !existsSync(join(site, '.git')))
      renameSync(history, join(site, '.git'));
    rmSync(folder, { recursive: true, force: true });
  }
}
