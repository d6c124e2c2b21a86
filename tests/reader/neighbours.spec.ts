import { expect, test } from '@playwright/test';
import { originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addressGroups, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

/** Where a page says that one goes on, or back. Where two languages share a page, both lead to the same. */
function leadsTo(name: SiteName, address: string, way: 'next' | 'prev'): string[] {
  const links = all(documentOf(name, address), `.neighbours a[rel=${way}]`).map((link) => valueOf(link, 'href'));
  return [...new Set(links)].map((href) => href.slice(siteDefinitions[name].environment.BASE_PATH.length));
}

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const events = entryFiles(siteDefinitions[name].environment.CONTENT_DIR, 'events', originalLanguage);
  const dates = new Map(events.map(({ slug, fields }) => [slug, String(fields.date)]));

  for (const [segment, addresses] of each(addressGroups(name))) {
    test(`${name}: page after page a reader walks through a room, past all events from the oldest on, and back again (${segment})`, () => {
      const ofEntries = addresses.filter((one) => /^[\w-]+\/(?!sources|about|print)[\w-]+\/[\w-]+\/$/.test(one));
      // Where two languages stand beside each other only a period leads to the next.
      const rooms = Map.groupBy(ofEntries, (one) => one.split('/')[1]);
      for (const [room, pages] of each(
        segment.length === 2 ? rooms : [['timeline', rooms.get('timeline') ?? []] as const],
      )) {
        const walked: string[] = [];
        let [here] = pages.filter((one) => leadsTo(name, one, 'prev').length === 0);
        for (; here && !walked.includes(here); [here] = leadsTo(name, here, 'next')) {
          expect.soft(leadsTo(name, here, 'prev'), here).toEqual(walked.slice(-1));
          walked.push(here);
        }
        expect.soft(walked.toSorted(), room).toEqual(pages.toSorted());
        if (room !== 'timeline') continue;
        const told = walked.flatMap((one) =>
          all(documentOf(name, one), '.event:has(.prose)').map((event) => valueOf(event, 'id')),
        );
        expect.soft(told.toSorted()).toEqual([...dates.keys()].sort());
        expect.soft(told.map((slug) => dates.get(slug))).toEqual([...dates.values()].sort());
      }
    });
  }
}

test('the ways on and back are links', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/timeline/1999/`);
  await page.locator('.neighbours [rel=next]').click();
  await expect(page).toHaveURL(`${urlOf('topic')}en/timeline/2020/`);
  await page.locator('.neighbours [rel=prev]').click();
  await expect(page).toHaveURL(`${urlOf('topic')}en/timeline/1999/`);
});
