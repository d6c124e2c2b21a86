import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addressesIn, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

/** Where a page says that one goes on, or back. */
function leadsTo(name: SiteName, address: string, way: 'next' | 'prev'): string[] {
  const links = all(documentOf(name, address), `.neighbours a[rel=${way}]`).map((link) => valueOf(link, 'href'));
  return links.map((href) => href.slice(siteDefinitions[name].environment.BASE_PATH.length));
}

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  for (const language of languages) {
    test(`${name}: page after page a reader walks through a room and back again (${language})`, () => {
      const ofEntries = addressesIn(name, language).filter((one) => /^\w+\/(?!about|print)[\w-]+\/[\w-]+\/$/.test(one));
      for (const [room, pages] of each(Map.groupBy(ofEntries, (one) => one.split('/')[1]))) {
        const walked: string[] = [];
        let [here] = pages.filter((one) => leadsTo(name, one, 'prev').length === 0);
        for (; here && !walked.includes(here); [here] = leadsTo(name, here, 'next')) {
          expect.soft(leadsTo(name, here, 'prev'), here).toEqual(walked.slice(-1));
          walked.push(here);
        }
        expect.soft(walked.toSorted(), room).toEqual(pages.toSorted());
      }
    });
  }
}

test('the ways on and back are links', async ({ page }) => {
  const [first, second] = ['what-was-agreed', 'who-reported'].map((slug) => `${urlOf('topic')}en/questions/${slug}/`);
  await page.goto(first ?? '');
  await page.locator('.neighbours [rel=next]').click();
  await expect(page).toHaveURL(second ?? '');
  await page.locator('.neighbours [rel=prev]').click();
  await expect(page).toHaveURL(first ?? '');
});
