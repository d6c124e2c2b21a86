import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { messages } from '../../src/i18n/index.ts';
import { languagePairs, languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { waitForFontsOn } from '../support/fonts.ts';
import { siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

/* The pages of meetings and sectors. */
const names = Object.keys(siteDefinitions) as SiteName[];
const kinds = { meetings: 'meeting', sectors: 'sector' } as const;
const pairSegments = languagePairs.map(({ original, translation }) => `${original}-${translation}`);

for (const name of each(names)) {
  const content = siteDefinitions[name].environment.CONTENT_DIR;
  const originals = (folder: string) => entryFiles(content, folder, originalLanguage);

  for (const language of languages) {
    test(`${name}: on a phone the first screen of a meeting has its result, date and place, and who chaired it (${language})`, async ({
      page,
    }) => {
      const texts = new Map(entryFiles(content, 'meetings', language).map(({ slug, fields }) => [slug, fields]));
      await waitForFontsOn(page);
      await page.setViewportSize({ width: 360, height: 740 });
      for (const { slug, fields } of each(originals('meetings'))) {
        await page.goto(`${urlOf(name)}${language}/meetings/${slug}/`);
        const facts = page.locator('.fact-list');
        const { result } = texts.get(slug) ?? fields;
        if (typeof result === 'string') await expect.soft(facts, slug).toContainText(result);
        const chairs = (fields.chairs as string[] | undefined) ?? [];
        const told = [
          `time[datetime="${String(fields.date)}"]`,
          ...chairs.map((chair) => `a[href$="/people/#${chair}"]`),
        ];
        for (const one of each(told)) await expect.soft(facts.locator(one), slug).toBeVisible();
        const box = await facts.boundingBox();
        expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), slug).toBeLessThanOrEqual(740);
      }
    });
  }

  for (const language of each([...languages, ...pairSegments])) {
    test(`${name}: a sector tells the events before and since, each with its date, in the section for it (${language})`, () => {
      const dates = new Map(originals('events').map(({ slug, fields }) => [slug, String(fields.date)]));
      for (const { slug, fields } of each(originals('sectors'))) {
        const page = documentOf(name, `${language}/sectors/${slug}/`);
        const told = eventsBySection(all(page, '.prose > *'));
        const ids = all(page, '.prose > h2').map(({ properties }) => properties.id);
        for (const section of ['before', 'since'] as const) {
          const place = ids.includes(section) ? section : ids.at(-1);
          const wanted = ((fields[section] as string[] | undefined) ?? []).map(
            (event) => `${String(dates.get(event))} ${event}`,
          );
          const found = told.filter((one) => one.section === place).map((one) => one.event);
          expect
            .soft(
              found.filter((event) => wanted.includes(event)),
              slug,
            )
            .toEqual(
              // Side by side an event stands in each of the two languages.
              wanted.toSorted().flatMap((event) => (pairSegments.includes(language) ? [event, event] : [event])),
            );
        }
      }
    });

    test(`${name}: what concerns how reports differ is folded, whole and in one place (${language})`, () => {
      for (const [folder, kind] of each(Object.entries(kinds))) {
        for (const { slug } of each(originals(folder))) {
          const page = documentOf(name, `${language}/${folder}/${slug}/`);
          const wanted = originals('differences')
            .filter(({ fields }) => (fields.concerns as string[] | undefined)?.includes(`${kind}:${slug}`))
            .map((difference) => difference.slug);
          const isEmpty = wanted.length === 0 && kind === 'meeting';
          const found = all(page, '.reports-differ').map((fold) => ({
            open: fold.properties.open,
            differences: all(fold, 'a[href*="/differences/"]')
              .map(({ properties }) => slugIn(properties.href))
              .toSorted(),
          }));
          const fold = { open: undefined, differences: wanted.toSorted() };
          expect.soft(found, slug).toEqual(isEmpty ? [] : language.split('-').map(() => fold));
        }
      }
    });
  }
}

for (const language of languages) {
  test(`where reports differ is closed on screen and open on paper, with the positions and who names the sector (${language})`, async ({
    page,
  }) => {
    const { CONTENT_DIR } = siteDefinitions.topic.environment;
    const [difference] = entryFiles(CONTENT_DIR, 'differences', language);
    const labels = Object.values((difference?.fields.positionLabels ?? {}) as Record<string, string>);
    expect(labels.length).toBeGreaterThan(1);
    await page.goto(`${urlOf('topic')}${language}/sectors/reading-hours/`);
    const fold = page.locator('.reports-differ');
    await expect(fold.getByText(messages(language).sections.differences)).toBeVisible();
    const inside = [...labels.map((label) => fold.getByText(label).last()), fold.locator('.named-by')];
    for (const one of each(inside)) await expect(one).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const one of each(inside)) await expect(one).toBeVisible();
  });

  test(`beside its summary a meeting offers one page to print, and both languages side by side (${language})`, () => {
    const t = messages(language);
    const ways = all(documentOf('topic', `${language}/meetings/spring/`), '.page-facts a');
    expect(ways.map((way) => [way.properties.href, textOf(way)])).toEqual([
      [`/books/${language}/print/summary/`, t.nav.print],
      ['/books/hi-en/meetings/spring/', t.bothLanguages],
    ]);
  });
}

/** The events that a text lists, each as its date and its slug, with the heading that they stand below. */
function eventsBySection(parts: readonly Element[]): { section: unknown; event: string }[] {
  let section: unknown;
  return parts.flatMap((part) => {
    if (part.tagName === 'h2') section = part.properties.id;
    const items = all(part, 'li').filter((item) => all(item, 'time').length > 0);
    return items.map((item) => {
      const [time, link] = [...all(item, 'time'), ...all(item, 'a[href*="/timeline/"]')];
      return { section, event: `${String(time?.properties.dateTime)} ${slugIn(link?.properties.href)}` };
    });
  });
}

/** What an address calls an entry: its last part. */
function slugIn(href: unknown): string {
  return String(href).replace(/\/$/, '').split(/[/#]/).at(-1) ?? '';
}
