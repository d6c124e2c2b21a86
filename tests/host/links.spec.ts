import { expect, test } from '@playwright/test';
import { each } from '../support/each.ts';
import { linkedFiles, type LinkedFile } from '../support/links.ts';
import { siteDefinitions, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;

  test(`${name}: every link to the site itself, in whatever file, leads to a file, and to a place in it`, async () => {
    const files = await linkedFiles(name);
    const broken = [...files].flatMap(([file, { links }]) => {
      const base = `${SITE_URL}${BASE_PATH}${file.replace(/index\.html$/, '')}`;
      return [...new Set(links)]
        .filter((link) => isBroken(new URL(link, base), files))
        .map((link) => `${file} leads to ${link}`);
    });
    expect(broken).toEqual([]);
    const withLinks = [...files].filter(([, { links }]) => links.some((link) => link.includes(SITE_URL)));
    const kinds = new Set(withLinks.map(([file]) => file.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['csv', 'html', 'json', 'md', 'pdf', 'txt', 'xml']);
  });

  function isBroken({ origin, pathname, hash }: URL, files: ReadonlyMap<string, LinkedFile>): boolean {
    if (origin !== SITE_URL) return false;
    if (!pathname.startsWith(BASE_PATH)) return true;
    const path = decodeURI(pathname.slice(BASE_PATH.length)).replace(/(^|\/)$/, '$1index.html');
    const file = files.get(path);
    return !file || (hash !== '' && !file.places.has(decodeURIComponent(hash.slice(1))));
  }
}
