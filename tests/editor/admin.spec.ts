import { expect, test, type Page } from '@playwright/test';
import { readContent, type ContentFile } from '../../src/collections/lint/files.ts';
import { check, today } from '../../src/collections/lint/index.ts';
import { half, openAdmin, readFile, save } from '../support/admin.ts';
import { startDevServer } from '../support/dev-server.ts';
import { each } from '../support/each.ts';

// One server for all: each of them takes seconds to start.
test.describe.configure({ mode: 'serial' });
// Sveltia makes only those fields of a form that are to be seen.
test.use({ viewport: { width: 1400, height: 3000 } });

const libraries = readContent('tests/fixtures/libraries');
// Of another day and another original, so that new stamps show.
const older = libraries.map(({ path, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const stamped = text
    .replace(/^updated: .*$/m, "updated: '2020-01-01'")
    .replace(/^translates: .*$/m, "translates: '00000000'");
  return { path, text: stamped, bytes: new TextEncoder().encode(stamped) };
});
let admin: string;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  const server = await startDevServer('tests/fixtures/libraries', { BASE_PATH: '/books/' });
  admin = `${server.url}admin/`;
  stop = server.stop;
});

test.afterAll(() => stop());

/** Every answer that the browser got from elsewhere; what the policy stops has none. */
function foreignAnswers(page: Page): string[] {
  const foreign: string[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!url.startsWith(new URL(admin).origin) && !/^(?:blob|data):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** What the policy stopped, other than the two things that Sveltia asks for and we do not want. */
function stopped(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!text.includes('Content Security Policy') || /githubstatus\.com|cdn\.jsdelivr\.net/.test(text)) return;
    violations.push(text);
  });
  return violations;
}

const diagnosticsOf = (files: readonly ContentFile[]): string[] =>
  check(files, today()).map(({ kind, file, field }) => [kind, file, field].join(' '));

test('an event that an editor makes in the admin in both languages has no mistakes', async ({ page }) => {
  const foreign = foreignAnswers(page);
  const violations = stopped(page);
  await openAdmin(page, admin, libraries);
  await page.getByRole('treeitem', { name: /Events/ }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).click();

  const hindi = half(page, 'hi');
  // The form is made from the top, and what is typed before it is whole is lost.
  await hindi.getByRole('textbox', { name: /Text/ }).waitFor();
  await hindi.getByRole('radio', { name: /Building/ }).click();
  await hindi.getByRole('radio', { name: 'medium' }).click();
  await hindi.getByRole('radio', { name: /Hilltop/ }).click();
  await hindi.getByRole('checkbox', { name: /आशा/ }).click();
  await hindi.getByRole('checkbox', { name: /river-news/ }).click();
  await hindi.getByRole('textbox', { name: /Text/ }).fill('नया पुस्तकालय खुला [@river-news]।');
  await hindi.getByRole('textbox', { name: /Title/ }).fill('नया पुस्तकालय: पहला दिन');
  await hindi.getByRole('textbox', { name: /Date/ }).fill('2020-11');
  const english = half(page, 'en');
  await english.getByRole('textbox', { name: /Title/ }).fill('A new library: the first day');
  await english.getByRole('textbox', { name: /Text/ }).fill('A new library opened [@river-news].');
  await page.getByRole('textbox', { name: 'Slug' }).fill('new-library');
  await expect(hindi.getByRole('textbox', { name: /Title/ })).toHaveValue(/नया/);
  await save(page);
  // Vite's client would open the page anew at every save.
  expect(await page.content()).not.toContain('@vite/client');

  const written = await Promise.all(
    ['events/new-library.hi.md', 'events/new-library.en.md'].map(async (path) => {
      return { path, bytes: new TextEncoder().encode(await readFile(page, path)) };
    }),
  );
  expect(new TextDecoder().decode(written[0]?.bytes)).toMatch(
    /^---\ntitle: 'नया पुस्तकालय: पहला दिन'\ndate: '2020-11'\ncategory: building\n.*\nplace: hilltop\npeople:\n {2}- asha\nsources:\n {2}- river-news\nadded: '[\d-]{10}'\nupdated: '[\d-]{10}'\n---\n\nनया पुस्तकालय खुला \[@river-news\]।\n$/s,
  );
  expect(diagnosticsOf([...libraries, ...written])).toEqual(diagnosticsOf(libraries));
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
});

const changes = [
  { collection: 'people', slug: 'asha', file: 'people/asha.hi.md', language: 'hi', stamps: ['updated'] },
  {
    collection: 'differences',
    slug: 'number-of-books',
    file: 'differences/number-of-books.en.md',
    language: 'en',
    stamps: ['updated', 'translates'],
  },
  { collection: 'pages-mdx', slug: 'home', file: 'pages/home.hi.mdx', language: 'hi', stamps: ['updated'] },
] as const;

test('a change of a title in the admin changes that line and the stamps of its file, and no other byte', async ({
  page,
}) => {
  await openAdmin(page, admin, older);
  for (const { collection, slug, file, language, stamps } of each(changes)) {
    await page.goto(`${admin}#/collections/${collection}/entries/${slug}`);
    const form = half(page, language);
    await form.getByRole('textbox', { name: /Text/ }).last().waitFor();
    await form.getByRole('textbox', { name: /Title/ }).first().fill('Changed');
    await save(page);
    for (const { path, text } of each(older.filter(({ path }) => path.startsWith(file.replace(/\w+\.mdx?$/, ''))))) {
      const names = changedNames(text, await readFile(page, path));
      expect(names, path).toEqual(path === file ? ['title', ...stamps] : []);
    }
  }
});

/** The fields by which two texts of as many lines differ. */
function changedNames(before: string, after: string): string[] {
  const lines = after.split('\n');
  expect(lines).toHaveLength(before.split('\n').length);
  return before
    .split('\n')
    .map((line, index) => (line === lines[index] ? '' : (/^\w+(?=:)/.exec(line)?.[0] ?? line)))
    .filter(Boolean);
}
