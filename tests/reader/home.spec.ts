import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { messages } from '../../src/i18n/index.ts';
import { type Language, languages, originalLanguage } from '../../src/site.config.ts';
import { formatPartialDate } from '../../src/utils/partial-date.ts';
import { type EntryFile, entryFiles, yamlFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { type SiteName, siteDefinitions, urlOf } from '../support/sites.ts';

const phone = { width: 360, height: 740 };

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const content = siteDefinitions[name].environment.CONTENT_DIR;

  for (const language of languages) {
    test(`${name}: the first page has every part that its text places, whole (${language})`, () => {
      const page = documentOf(name, `${language}/`);
      const { fields, body } = homeOf(content, language);
      const [heading] = all(page, '.page-heading');
      expect(heading && textOf(heading)).toBe(`${String(fields.title)}${String(fields.subtitle)}`);
      const [when] = all(page, '.answer .when');
      expect(when && textOf(when)).toContain(formatPartialDate(attribute(body, 'date'), language, { weekday: true }));
      for (const part of each(['Figures', 'Known', 'Unknown', 'Steps', 'Doors'])) {
        const [, written = ''] = body.split(new RegExp(`^</?${part}>$`, 'm'));
        const items = written.split('\n').filter((line) => line.startsWith('- '));
        expect(items.length, part).toBeGreaterThan(0);
        expect.soft(all(page, `.${part.toLowerCase()} li`), part).toHaveLength(items.length);
      }
      expect(all(page, '.spoken blockquote')).toHaveLength(attribute(body, 'of').split(' ').length);
    });

    test(`${name}: an area is a card with its meaning and the first event before it (${language})`, () => {
      const cards = all(documentOf(name, `${language}/`), '.areas > li').map((card) => textOf(card, '.citation'));
      const facts = entryFiles(content, 'sectors', originalLanguage);
      const texts = new Map(entryFiles(content, 'sectors', language).map((entry) => [entry.slug, entry]));
      // What is not translated is called as in the original.
      const events = new Map(
        [originalLanguage, language].flatMap((one) =>
          entryFiles(content, 'events', one).map(({ slug, fields }) => [slug, fields.title]),
        ),
      );
      expect(cards).toHaveLength(facts.length);
      const inOrder = facts.toSorted((a, b) => Number(a.fields.order) - Number(b.fields.order));
      for (const [place, { slug, fields }] of each(inOrder.entries())) {
        const { title, summary } = texts.get(slug)?.fields ?? fields;
        expect.soft(cards[place]).toContain(String(title));
        expect.soft(cards[place]).toContain(String(summary));
        const [first] = (fields.before as string[] | undefined) ?? [];
        if (first) expect.soft(cards[place], slug).toContain(String(events.get(first)));
      }
    });

    test(`${name}: one day tells everybody met, every event and what came of it (${language})`, () => {
      const date = /<OneDay date="(.+?)"/.exec(homeOf(content, language).body)?.[1];
      const ofDay = entryFiles(content, 'events', originalLanguage).filter(
        ({ fields }) => fields.date === date && fields.place,
      );
      const page = documentOf(name, `${language}/`);
      const told = all(page, '.encounters-of-day > li');
      expect(told).toHaveLength(ofDay.length);
      const outcomes = new Map(
        entryFiles(content, 'events', language).map(({ slug, fields }) => [slug, fields.outcome as string | undefined]),
      );
      for (const { slug, fields } of each(ofDay)) {
        const encounter = told.find((one) => all(one, `a[href$="/timeline/#${slug}"]`).length > 0);
        expect(encounter, slug).toBeDefined();
        if (!encounter) continue;
        const people = (fields.people as string[] | undefined) ?? [];
        const linked = people.filter((person) => all(encounter, `a[href$="/people/#${person}"]`).length === 1);
        expect.soft(linked, slug).toEqual(people);
        expect.soft(textOf(encounter)).toContain(outcomes.get(slug) ?? '');
        expect.soft(all(encounter, '.citation'), slug).toHaveLength(1);
      }
      expect(placesOf(page)).toEqual(
        new Set(ofDay.map(({ fields }) => nameOf(content, String(fields.place), language))),
      );
    });
  }
}

test('one day says who came from another country, and nothing of who did not', () => {
  const [hilltop, riverside] = all(documentOf('topic', 'en/'), '.places > li');
  expect(riverside && textOf(riverside)).toContain(`${messages('en').fromCountry('India')}: Asha`);
  expect(hilltop && all(hilltop, '.visitors')).toEqual([]);
});

test('on a phone what is not public begins within one screen, the last area within three, what is not known within four', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(`${urlOf('real')}hi/`);
  const screens = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).boundingBox();
    return box ? box.y / phone.height : Infinity;
  };
  expect.soft(await screens('.subtitle')).toBeLessThanOrEqual(1);
  expect.soft(await screens('.areas > li:last-child')).toBeLessThanOrEqual(3);
  expect.soft(await screens('.unknown')).toBeLessThanOrEqual(4);
});

function homeOf(content: string, language: Language): EntryFile {
  const home = entryFiles(content, 'pages', language).find(({ slug }) => slug === 'home');
  if (!home) throw new Error(`There is no first page in ${content}.`);
  return home;
}

/** The first value that a text gives to an attribute of this name. */
function attribute(body: string, name: string): string {
  return new RegExp(` ${name}="(.+?)"`).exec(body)?.[1] ?? '';
}

function placesOf(page: Root): Set<string> {
  return new Set(all(page, '.day .place').map((place) => textOf(place)));
}

function nameOf(content: string, place: string, language: Language): string | undefined {
  const places = yamlFile(`${content}/places.yaml`) as { id: string; names: Record<Language, string> }[];
  return places.find(({ id }) => id === place)?.names[language];
}
