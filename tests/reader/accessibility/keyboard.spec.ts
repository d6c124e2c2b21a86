import { expect, test } from '@playwright/test';
import { each } from '../../support/each.ts';
import { walk } from '../../support/keyboard-walk.ts';
import { distinctAddresses, grouped, urlOf } from '../../support/sites.ts';

// A window of 1280 by 1024 at 400 % zoom, where something that sticks to an edge hides most.
test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

// Each kind in one language, in turn: the same components make both.
const pages = [...distinctAddresses('topic'), 'no-such-page/'];
const chosen = [...Map.groupBy(pages, (address) => address.replace(/^\w\w\//, '')).values()].map(
  (kind, place) => kind[place % kind.length] ?? '',
);

for (const [group, addresses] of each(grouped(chosen))) {
  test(`the keyboard leads through every kind of page and back, and shows where it is (${group})`, async ({ page }) => {
    test.slow();
    for (const address of each(addresses)) {
      await page.goto(urlOf('topic') + address);
      const { stops, faults } = await walk(page);
      expect.soft(faults, `/${address}, ${stops} stops`).toEqual([]);
      expect.soft(stops, address).toBeGreaterThan(0);
    }
  });
}
