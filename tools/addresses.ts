/**
 * Adds the addresses of the site in `OUT_DIR` to the list of those that were published: `npm run build`, then
 * `npm run addresses`. It takes none out: an address stays, or content/redirects.yaml says where its page is now. While one
 * leads nowhere it says so and adds none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/site.config.ts';
import { goneFrom, newIn, tellGone } from './addresses/compare.ts';
import { addressesOf, listFile, listOf } from './addresses/list.ts';
import { readPages } from './addresses/pages.ts';

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir}. Build it first: npm run build`);
  process.exit(1);
}

const pages = readPages(settings.outDir);
const lines = existsSync(listFile) ? readFileSync(listFile, 'utf8').split('\n').filter(Boolean) : [];
const gone = tellGone(goneFrom(pages, lines));
if (gone) {
  console.error(gone);
  process.exit(1);
}
const added = newIn(pages, lines);
writeFileSync(listFile, `${listOf(addressesOf([...lines, ...added])).join('\n')}\n`);
console.log(added.length > 0 ? added.join('\n') : 'No address is new.');
