import { expect, test } from '@playwright/test';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { blocksOf, entryFiles, type EntryFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { withoutPolicy } from '../support/page-policy.ts';
import { builtPage, distinctAddresses, siteDefinitions, type SiteName } from '../support/sites.ts';

const places: Record<string, (entry: EntryFile, content: string) => string> = {
  meetings: ({ slug }) => `meetings/${slug}/`,
  sectors: ({ slug }) => `sectors/${slug}/`,
  events: () => 'timeline/',
  questions: () => 'questions/',
  differences: ({ slug }) => `differences/${slug}/`,
  people: () => 'people/',
  glossary: () => 'glossary/',
  chapters: () => 'timeline/',
};

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const content = siteDefinitions[name].environment.CONTENT_DIR;

  for (const language of languages) {
    test(`${name}: texts stand on their pages word for word as they were written, spaces and quotes included (${language})`, () => {
      for (const [folder, place] of each(Object.entries(places))) {
        for (const entry of each(entryFiles(content, folder, language))) {
          const [main] = all(documentOf(name, `${language}/${place(entry, content)}`), 'main');
          const shown = main ? textOf(main, '.citation, .definition-button') : '';
          expect
            .soft(
              blocksOf(entry.body).filter((block) => !shown.includes(block)),
              entry.path,
            )
            .toEqual([]);
        }
      }
    });

    test(`${name}: direct and reported speech are told apart, originals keep their language (${language})`, () => {
      const texts = new Map(entryFiles(content, 'quotes', language).map(({ slug, fields }) => [slug, fields]));
      for (const { slug, fields } of each(entryFiles(content, 'quotes', originalLanguage))) {
        const { translation } = texts.get(slug) ?? fields;
        const page = documentOf(name, `${language}/quotes/${slug}/`);
        const foreign = fields.language !== language;
        const quote = `.quote.${String(fields.kind)}`;
        const [words] = all(page, `${quote} blockquote${foreign ? `[lang=${String(fields.language)}]` : ''}`);
        expect.soft(words && textOf(words), slug).toContain(String(fields.original).trim().replace(/\s+/g, ' '));
        expect.soft(all(page, `${quote} .translation`), slug).toHaveLength(foreign && translation ? 1 : 0);
      }
    });
  }
}

test('typographic rules made for English do not touch a text', () => {
  const [main] = all(documentOf('topic', 'hi/questions/what-was-agreed/'), 'main');
  expect(main && textOf(main)).toContain('नियम यह है: "एक किताब -- एक पाठक"');
});

test('no space is lost or gained around commas, dandas and brackets', async ({ page }) => {
  // Every text stands in the dossier too, which is one of these. Fonts and pictures are of no matter.
  for (const address of each(distinctAddresses('topic'))) {
    await page.setContent(withoutPolicy(builtPage('topic', address)), { waitUntil: 'commit' });
    const lines = (await page.locator('body').innerText()).split('\n').filter((line) => !line.includes('://'));
    const faults = lines.flatMap(
      (line) => line.match(/.{0,12}(?:\s[,;।.)](?=\s|$)|[,;:)](?=[\p{L}])|\(\s).{0,12}/gu) ?? [],
    );
    expect.soft(faults, address).toEqual([]);
  }
});
