import { expect, test } from '@playwright/test';
import { type Format, entry, list, record, sourceText } from '../../src/admin/browser/formats.ts';
import { savedFingerprint } from '../../src/admin/browser/save.ts';
import { translatedTexts } from '../../src/admin/data.ts';
import { readContent } from '../../src/collections/lint/files.ts';
import { roleOf } from '../../src/collections/lint/role.ts';
import { bilingualSchemas } from '../../src/collections/schemas/index.ts';
import { fingerprint } from '../../src/utils/fingerprint.ts';
import { each } from '../support/each.ts';

const formats: Partial<Record<ReturnType<typeof roleOf>['is'], Format>> = { entry, source: record, site: record, list };

const files = ['content', 'tests/fixtures/libraries'].flatMap((folder) =>
  readContent(folder).flatMap(({ path, bytes }) => {
    const role = roleOf(path);
    const format = formats[role.is];
    return format ? [{ path: `${folder}/${path}`, role, format, text: new TextDecoder().decode(bytes) }] : [];
  }),
);

/** As the admin does around a format: it reads and writes no white space at the end. */
const throughAdmin = (format: Format, text: string, change: (fields: Record<string, unknown>) => void): string => {
  const fields = format.fromFile(text.trim());
  change(fields);
  return `${format.toFile(fields).trim()}\n`;
};

test('a file that nobody changed in the admin keeps every byte', () => {
  const changed = files.filter(
    ({ format, text }) => throughAdmin(format, text, () => undefined) !== `${text.trim()}\n`,
  );
  expect(files.length).toBeGreaterThan(30);
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test('a changed value leaves comments, quotes and the form of its neighbours alone', () => {
  const text = `---
# Of two libraries
title: 'One' # short
roles:
  - { id: librarian, asOf: '2020-03' }
  - { id: keeper, asOf: '2020-04' } # until autumn
sources: [river-news]

# For later
updated: '2021-01-01'
---
The text.
`;
  const after = throughAdmin(entry, text, (fields) => {
    fields.title = 'Two: a start';
    fields.roles = [
      { id: 'librarian', asOf: '2020-03', from: '' },
      { id: 'keeper', asOf: '2020-05', from: '' },
    ];
    fields.sources = ['river-news', 'village-post'];
    fields.people = [];
    fields.key = false;
  });
  expect(after).toBe(
    text
      .replace("'One'", "'Two: a start'")
      .replace("keeper, asOf: '2020-04'", "keeper, asOf: '2020-05'")
      .replace('[river-news]', '[river-news, village-post]'),
  );
});

test('a new item of a list leaves the others as they were typed', () => {
  const text = `- id: riverside # by the water
  names: { hi: नदीपुर, en: Riverside }
- id: hilltop
  names: { hi: पहाड़गाँव, en: Hilltop }
`;
  const added = { id: 'valley', names: { hi: 'घाटी', en: 'Valley' }, country: '' };
  const after = throughAdmin(list, text, (fields) => {
    if (Array.isArray(fields.items)) fields.items.push(added);
  });
  expect(after).toBe(`${text}- id: valley\n  names:\n    hi: 'घाटी'\n    en: 'Valley'\n`);
});

test('the admin and the site make the same fingerprint of every original', async () => {
  const texts = translatedTexts();
  for (const { path, role, text } of each(files)) {
    if (role.is !== 'entry' || role.language !== 'hi') continue;
    // A text that may be left out counts as the schema has it then.
    const fields = entry.fromFile(text.replace(/^roleTitles:.*\n(?: .*\n)*/m, '').trim());
    const { original, textFields } = bilingualSchemas[role.folder];
    const written = Object.entries(fields).filter(([name]) => name !== 'body' && name !== sourceText);
    const parsed: Record<string, unknown> = original.parse(Object.fromEntries(written));
    const own = fingerprint(Object.fromEntries(textFields.map((name) => [name, parsed[name]])), String(fields.body));
    expect(await savedFingerprint(fields, texts[role.folder] ?? {}), path).toBe(own);
  }
});
