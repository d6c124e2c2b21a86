import { expect, test } from '@playwright/test';
import { each } from '../support/each.ts';
import { brokenLinks, linkedFiles } from '../support/links.ts';
import { siteDefinitions, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { environment } = siteDefinitions[name];

  test(`${name}: every link to the site itself, in whatever file, leads to a file, and to a place in it`, async () => {
    const files = await linkedFiles(environment);
    expect(brokenLinks(files, environment)).toEqual([]);
    const withLinks = [...files].filter(([, { links }]) => links.some((link) => link.includes(environment.SITE_URL)));
    const kinds = new Set(withLinks.map(([file]) => file.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['csv', 'html', 'json', 'md', 'pdf', 'txt', 'xml']);
  });
}
