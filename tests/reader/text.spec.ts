import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { entryFiles, plainText, type EntryFile } from '../support/content.ts';
import { pageOfEvent } from '../support/periods.ts';
import { addressesIn, distinctAddresses, urlOf } from '../support/sites.ts';

const places: Record<string, (entry: EntryFile) => string> = {
  meetings: ({ slug }) => `meetings/${slug}/`,
  sectors: ({ slug }) => `sectors/${slug}/`,
  events: ({ slug }) => pageOfEvent('content', slug),
  questions: ({ slug }) => `questions/${slug}/`,
  differences: ({ slug }) => `differences/${slug}/`,
  people: ({ slug }) => `people/${slug}/`,
};

for (const language of languages) {
  for (const [folder, place] of Object.entries(places)) {
    test(`${folder} stand on the page word for word as they were written, spaces and quotes included (${language})`, async ({
      page,
    }) => {
      let shown = '';
      for (const entry of entryFiles('content', folder, language)) {
        const address = `${urlOf('real')}${language}/${place(entry)}`;
        if (page.url() !== address) {
          await page.goto(address);
          shown = await page.locator('main').evaluate((main) => {
            for (const mark of main.querySelectorAll('.citation, .definition-button')) mark.remove();
            return main.textContent.replace(/\s+/g, ' ');
          });
        }
        for (const line of entry.body.split('\n').filter((text) => text.trim())) {
          expect.soft(shown, entry.path).toContain(plainText(line));
        }
      }
    });
  }
}

test('typographic rules made for English do not touch a text', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi/questions/what-was-agreed/`);
  await expect(page.locator('main')).toContainText('नियम यह है: "एक किताब -- एक पाठक"');
});

test('no space is lost or gained around commas, dandas and brackets', async ({ page }) => {
  test.slow();
  // Every text stands in the dossier too, which is one of these.
  for (const address of distinctAddresses('real')) {
    await page.goto(urlOf('real') + address);
    const lines = (await page.locator('body').innerText()).split('\n').filter((line) => !line.includes('://'));
    const faults = lines.flatMap(
      (line) => line.match(/.{0,12}(?:\s[,;।.)](?=\s|$)|[,;:)](?=[\p{L}])|\(\s).{0,12}/gu) ?? [],
    );
    expect.soft(faults, address).toEqual([]);
  }
});

for (const language of languages) {
  test(`from the first page a reader finds what matters in a click or two (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/`);
    const facts = page.locator('.facts li');
    await expect(facts).toHaveCount(5);
    await expect(facts.first()).toContainText('2025');
    await expect(page.locator('.tiles a')).toHaveCount(8);
    await expect(page.locator('.quote')).toHaveCount(2);
    await expect(page.locator('#unknown ~ ul').first().locator('li')).not.toHaveCount(0);
    for (const fact of await facts.all()) await expect(fact.locator('.citation')).not.toHaveCount(0);
    const onwards = page.locator('#next ~ ul a');
    expect(await onwards.count()).toBeGreaterThanOrEqual(4);
    await expect(page.locator('.key-events li').count()).resolves.toBeGreaterThanOrEqual(6);
  });

  test(`direct and reported speech are told apart, originals keep their language (${language})`, async ({ page }) => {
    for (const { slug, fields } of entryFiles('content', 'quotes', 'hi')) {
      await page.goto(`${urlOf('real')}${language}/quotes/${slug}/`);
      const quote = page.locator('article.quote');
      await expect.soft(quote.locator('blockquote'), slug).toContainText(String(fields.original).trim());
      await expect.soft(quote, slug).toHaveClass(new RegExp(String(fields.kind)));
      const foreign = fields.language !== language;
      await expect.soft(quote.locator('.translation'), slug).toHaveCount(foreign ? 1 : 0);
      if (foreign) await expect.soft(quote.locator('blockquote')).toHaveAttribute('lang', String(fields.language));
    }
  });
}

test('each language has the addresses of the other', () => {
  const [first = [], ...others] = languages.map((language) =>
    addressesIn('real', language).map((address) => address.slice(language.length)),
  );
  for (const other of others) expect(other).toEqual(first);
});
