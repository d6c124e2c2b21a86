import { expect, test } from '@playwright/test';
import { addresses, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

for (const name of Object.keys(siteDefinitions) as SiteName[]) {
  test(`${name}: no kind of page asks for anything that its policy forbids, and its text has its font`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const kinds = Map.groupBy(addresses(name), (address) => address.replace(/^\w\w\//, '').replace(/(?<=\w\/).*/, '*'));
    for (const [address = ''] of kinds.values()) {
      await page.goto(urlOf(name) + address);
      expect.soft(complaints.splice(0), address).toEqual([]);
    }
    await page.goto(`${urlOf(name)}hi/about/`);
    const fonts = await page.evaluate(async () => {
      const ready = await document.fonts.ready;
      return [...ready].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
  });
}
