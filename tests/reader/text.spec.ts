import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { entryFiles, plainText, type EntryFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { withoutPolicy } from '../support/page-policy.ts';
import { pageOfEvent } from '../support/periods.ts';
import { addressesIn, builtPage, distinctAddresses, urlOf } from '../support/sites.ts';

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
    test(`${folder} stand on the page word for word as they were written, spaces and quotes included (${language})`, () => {
      for (const entry of entryFiles('content', folder, language)) {
        const [main] = all(documentOf('real', `${language}/${place(entry)}`), 'main');
        const shown = main ? textOf(main, '.citation, .definition-button') : '';
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
  // Every text stands in the dossier too, which is one of these. Fonts and pictures are of no matter.
  for (const address of distinctAddresses('real')) {
    await page.setContent(withoutPolicy(builtPage('real', address)), { waitUntil: 'commit' });
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

  test(`direct and reported speech are told apart, originals keep their language (${language})`, () => {
    for (const { slug, fields } of entryFiles('content', 'quotes', 'hi')) {
      const page = documentOf('real', `${language}/quotes/${slug}/`);
      const foreign = fields.language !== language;
      const quote = `.quote.${String(fields.kind)}`;
      const [words] = all(page, `${quote} blockquote${foreign ? `[lang=${String(fields.language)}]` : ''}`);
      expect.soft(words && textOf(words), slug).toContain(String(fields.original).trim());
      expect.soft(all(page, `${quote} .translation`), slug).toHaveLength(foreign ? 1 : 0);
    }
  });
}

test('each language has the addresses of the other', () => {
  const [first = [], ...others] = languages.map((language) =>
    addressesIn('real', language).map((address) => address.slice(language.length)),
  );
  for (const other of others) expect(other).toEqual(first);
});
