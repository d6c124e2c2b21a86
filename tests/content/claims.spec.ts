import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { placeOfSource } from '../support/citations.ts';
import { urlOf } from '../support/sites.ts';
import { yamlFile } from '../support/content.ts';

interface Claim {
  id: string;
  /** The main reports that carry it. */
  reports: string[];
  /** The meeting whose page tells it. */
  meeting: string;
  /** Words of the sentence that tells it, in each language. */
  hi: string;
  en: string;
}

const claims = yamlFile('tests/content/claims.yaml') as Claim[];

for (const language of languages) {
  test(`every claim of a main report is told, with that report cited (${language})`, async ({ page }) => {
    for (const { id, reports, meeting, [language]: words } of claims) {
      const address = `${urlOf('real')}${language}/meetings/${meeting}/`;
      if (page.url() !== address) await page.goto(address);
      const block = page.locator('main :is(p, li)', { hasText: words }).last();
      await expect.soft(block, id).toBeVisible();
      for (const report of reports) {
        const place = await placeOfSource(page, report);
        await expect.soft(block.locator(`a[href="#${place}"]`).first(), `${id} cites ${report}`).toBeVisible();
      }
    }
  });
}
