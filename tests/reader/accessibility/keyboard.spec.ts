import { expect, test } from '@playwright/test';
import { walk } from '../../support/keyboard-walk.ts';
import { pagesOfEachKind } from '../../support/page-kinds.ts';
import { grouped, urlOf } from '../../support/sites.ts';

// A window of 1280 by 1024 at 400 % zoom, where something that sticks to an edge hides most.
test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

// Each kind in one language, in turn: the same components make both. The dossier has thousands of links, all of kinds that
// other pages have too.
const chosen = [...Map.groupBy(pagesOfEachKind, ({ name }) => name.replace(/-(?:hi|en)$/, ''))]
  .filter(([kind]) => kind !== 'print-dossier')
  .map(([, pages], place) => pages[place % pages.length]?.address ?? '');

for (const [group, addresses] of grouped(chosen)) {
  test(`the keyboard leads through every kind of page and back, and shows where it is (${group})`, async ({ page }) => {
    test.slow();
    for (const address of addresses) {
      await page.goto(urlOf('real') + address);
      const { stops, faults } = await walk(page);
      expect.soft(faults, `/${address}, ${stops} stops`).toEqual([]);
      expect.soft(stops, address).toBeGreaterThan(0);
    }
  });
}
