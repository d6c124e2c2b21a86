/** Writes the files that a host needs for the built site to recipes/: `npm run recipe -- nginx`. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compress } from '../deploy/compress.ts';
import { hosts } from '../deploy/hosts.ts';
import { deliveredSite, type DeliveredSite } from '../src/hosting/site.ts';
import { settings } from '../src/site.config.ts';

const names = Object.keys(hosts).join(', ');

/** The built site. Throws an error that says what to do if it cannot be published. */
function publishable(): DeliveredSite {
  const { siteUrl, basePath, outDir } = settings;
  const site = deliveredSite(outDir, siteUrl, basePath);
  const built = /^Sitemap: (.*)sitemap-index\.xml$/m.exec(readFileSync(join(outDir, 'robots.txt'), 'utf8'))?.[1];
  const wanted = site.url + basePath;
  if (!site.url.startsWith('https:')) {
    throw new Error(
      `The site would be published at ${wanted}. Set SITE_URL to its real address, which begins with https://, and build it again.`,
    );
  }
  if (built !== wanted) {
    throw new Error(
      `The site in ${outDir} was built for ${built}, but SITE_URL and BASE_PATH say ${wanted}. Build it again with these settings.`,
    );
  }
  return site;
}

/** Writes the recipe of a host to a folder, replacing an earlier one, and returns the next steps. */
async function writeRecipe(host: string, folder: string): Promise<readonly string[]> {
  const makeRecipe = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!makeRecipe) throw new Error(`${host ? `There is no recipe for “${host}”` : 'Name a host'}: ${names}.`);
  const built = publishable();
  const recipe = makeRecipe(built);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built.folder, join(folder, recipe.site), { recursive: true });
  if (recipe.encodings) {
    console.log('Compressing the site…');
    await compress(join(folder, recipe.site), recipe.encodings);
  }
  for (const [to, from] of Object.entries(recipe.copies ?? {})) cpSync(join(built.folder, from), join(folder, to));
  for (const [name, text] of Object.entries(recipe.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return recipe.steps;
}

const [host = '', ...others] = process.argv.slice(2);
const to = join('recipes', host);
try {
  if (others.length > 0) throw new Error(`One host at a time: leave out “${others.join(' ')}”.`);
  const steps = await writeRecipe(host, resolve(to));
  console.log(`\n  What ${host} needs is in ${to}/\n`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
  console.log(`\n  More: deploy/${host}/README.md\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
