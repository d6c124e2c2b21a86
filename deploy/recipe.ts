import type { DeliveredSite } from '../src/hosting/site.ts';
import type { Encoding } from './compress.ts';

/** What a host needs beside the site. */
export interface Recipe {
  /** The texts of files, by their paths below the recipe's folder. */
  files: Readonly<Record<string, string>>;
  /** The folder below the recipe's own that the site is copied to. */
  site: string;
  /** How the files of that copy are compressed, for hosts that do not do that themselves. */
  encodings?: readonly Encoding[];
  /** Single files of the site that are copied too, by where to below the recipe's folder. */
  copies?: Readonly<Record<string, string>>;
  /** What to do next, a line each. */
  steps: readonly string[];
}

/** How a site gets to a server of one's own: to a folder by its time, which is then given the name that the server knows. */
export function stepsToCopy(host: string, root: string): string[] {
  return [
    `Copy the site to a new folder: new=${root}-$(date +%F-%H%M%S) && rsync --recursive --times recipes/${host}/site/ root@SERVER:$new`,
    `Give it its name: ssh root@SERVER "ln -sfn $new ${root}.next && mv -T ${root}.next ${root}"`,
  ];
}

/** Makes the recipe of a host for a site that was built. */
export type RecipeOf = (site: DeliveredSite) => Recipe;
