import { expect, test } from '@playwright/test';
import { each } from '../support/each.ts';
import { addresses, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  test(`${name}: no kind of page asks another host or for what its policy forbids, or keeps anything, and its text has its font`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const kinds = Map.groupBy(addresses(name), (address) => address.replace(/^\w\w\//, '').replace(/(?<=\w\/).*/, '*'));
    for (const [address = ''] of each(kinds.values())) {
      const response = await page.goto(urlOf(name) + address);
      expect.soft(response?.status(), address).toBe(200);
      expect.soft(complaints.splice(0), address).toEqual([]);
      expect
        .soft(
          asked.splice(0).filter((url) => !url.startsWith(urlOf(name))),
          address,
        )
        .toEqual([]);
    }
    expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(kept)).toEqual([0, 0, 0, 0]);
    await page.goto(`${urlOf(name)}hi/about/`);
    const fonts = await page.evaluate(async () => {
      const ready = await document.fonts.ready;
      return [...ready].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
  });
}

/** How much the site keeps in a browser beside cookies and databases; runs in the page. */
async function kept(): Promise<number[]> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return [sessionStorage.length, localStorage.length, workers.length, (await caches.keys()).length];
}
