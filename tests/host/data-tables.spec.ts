import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { originalLanguage } from '../../src/site.config.ts';
import { entryFiles, sourceIds, yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { publishedFile, textIn } from '../support/published.ts';
import { built, siteDefinitions, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { CONTENT_DIR } = siteDefinitions[name].environment;

  test(`${name}: the table of events has a row for each, which a spreadsheet reads as it is`, () => {
    const text = built(name, 'data/timeline.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
    const events = publishedFile(name, 'events').entries;
    expect(rows.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    const dates = rows.map(({ date }) => date?.replace(/(-XX)+$/, ''));
    expect(dates).toEqual(dates.toSorted());
    for (const row of each(rows)) {
      const event = events.find(({ id }) => id === row.id);
      expect
        .soft(
          Object.values(row).filter((cell) => /^[=+\-@\t\r\n]|^\d{4}-\d\d$/.test(cell)),
          row.id,
        )
        .toEqual([]);
      expect.soft(row.date?.replace(/(-XX)+$/, ''), row.id).toBe(event?.date);
      expect
        .soft([row.year, row.month, row.day].filter(Boolean).map(Number), row.id)
        .toEqual(String(event?.date).split('-').map(Number));
      expect.soft(row.sources?.split('; '), row.id).toEqual(event?.sources);
      for (const language of ['hi', 'en'] as const) {
        const words = event && textIn(event, language);
        expect.soft(row[`title_${language}`], row.id).toBe(words?.title ?? '');
        expect.soft(row[`text_${language}`], row.id).not.toMatch(/\[@|\]\(|\*\*|\n/);
        expect.soft(Boolean(row[`text_${language}`]), row.id).toBe(Boolean(words?.text));
      }
    }
    expect(rows.length).toBe(entryFiles(CONTENT_DIR, 'events', originalLanguage).length);
  });

  test(`${name}: reference managers read every source, with its title or a description, and its dates`, () => {
    const written = sourceIds(CONTENT_DIR).map((id) => {
      const { title, published, seenOn } = yamlFile(join(CONTENT_DIR, `sources/${id}.yaml`)) as Record<string, string>;
      return {
        id,
        title: title ? lettersOf(title) : expect.stringMatching(/^\[\S.*\]$/),
        issued: published?.split('-').map(Number),
        accessed: seenOn?.split('-').map(Number),
        isDescribed: !title,
      };
    });
    for (const file of ['sources.bib', 'sources.csl.json']) {
      const read = new Cite(built(name, `data/${file}`)).data.map(({ id, title, issued, accessed, note }) => {
        const [on, seen] = [issued, accessed].map((date) => date?.['date-parts']?.[0].map(Number));
        return { id, title: note ? title : lettersOf(title), issued: on, accessed: seen, isDescribed: Boolean(note) };
      });
      expect(read, file).toEqual(written.sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
  });
}

/** What a title says, without its marks: of these some mean something to the reader of BibTeX. */
function lettersOf(title: string | undefined): string | undefined {
  return title?.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ');
}
