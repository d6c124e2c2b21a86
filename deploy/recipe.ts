import type { DeliveredSite } from '../src/hosting/site.ts';
import type { Encoding } from './compress.ts';

/** What a host needs beside the site. */
export interface Recipe {
  /** The texts of files, by their paths below the recipe's folder. */
  files: Readonly<Record<string, string>>;
  /** The folder that the site is copied to, below the recipe's folder. */
  site: string;
  /** The encodings of compressed copies, for hosts that do not compress by themselves. */
  encodings?: readonly Encoding[];
  /** Further copies of single files, by their destinations below the recipe's folder. */
  copies?: Readonly<Record<string, string>>;
  /** What to do next, a line each. */
  steps: readonly string[];
}

/** The steps for copying a site to one's own server: into a folder named by the time, to which a link then points. */
export function stepsToCopy(host: string, root: string): string[] {
  return [
    `Copy the site to a new folder: new=${root}-$(date +%F-%H%M%S) && rsync --recursive --times recipes/${host}/site/ root@SERVER:$new`,
    `Give it its name: ssh root@SERVER "ln -sfn $new ${root}.next && mv -T ${root}.next ${root}"`,
  ];
}

/** Makes the recipe of a host for a site that was built. */
export type RecipeOf = (site: DeliveredSite) => Recipe;
