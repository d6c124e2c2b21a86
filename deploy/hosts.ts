import { recipe as caddy } from './caddy/recipe.ts';
import { recipe as cloudflarePages } from './cloudflare-pages/recipe.ts';
import { recipe as githubPages } from './github-pages/recipe.ts';
import { recipe as netlify } from './netlify/recipe.ts';
import { recipe as nginx } from './nginx/recipe.ts';
import { recipe as objectStore } from './object-store/recipe.ts';
import type { RecipeOf } from './recipe.ts';

/** The recipe of each host, by the name of its folder. */
export const hosts: Readonly<Record<string, RecipeOf>> = {
  'github-pages': githubPages,
  'cloudflare-pages': cloudflarePages,
  netlify,
  nginx: (site) => nginx(site),
  caddy: (site) => caddy(site),
  'object-store': objectStore,
};
