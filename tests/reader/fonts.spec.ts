import { expect, test, type Page } from '@playwright/test';
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faces, inTypefaces, otherFaces, runsIn } from '../../src/styles/faces.ts';
import { writeSubsets } from '../../src/build/fonts/index.ts';
import { openFont } from '../../src/build/fonts/font.ts';
import { languages } from '../../src/site.config.ts';
import { each } from '../support/each.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { drawnOtherwise, facesOf, families, subsetFile } from '../support/shaped.ts';
import { openAll, shownTexts } from '../support/shown-text.ts';
import { distinctAddresses, grouped, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const folderOf = (name: SiteName): string => siteDefinitions[name].environment.OUT_DIR;

/** Where the topic is large its dossier has every text, and where it is small every kind of page is soon looked through. */
const looked: Record<SiteName, string[]> = {
  real: languages.flatMap((language) => ['', 'search/', 'print/dossier/'].map((path) => `${language}/${path}`)),
  topic: distinctAddresses('topic'),
};

for (const name of each(names)) {
  for (const [group, addresses] of each(grouped(looked[name]))) {
    test(`${name}: all text below /${group}/ is in the site's fonts, drawn as the whole fonts draw it`, async ({
      page,
    }) => {
      // The files are read here, not by the browser.
      await page.route(/\.woff2$/, (route) => route.abort());
      const seen = new Set<string>();
      for (const address of each(addresses)) {
        await page.goto(urlOf(name) + address, { waitUntil: 'domcontentloaded' });
        await openAll(page, Object.keys(families));
        for (const shown of each(await shownTexts(page))) {
          const key = JSON.stringify(shown);
          if (seen.has(key)) continue;
          seen.add(key);
          expect.soft(await drawnOtherwise(shown, folderOf(name)), address).toEqual([]);
        }
      }
      expect(seen.size).toBeGreaterThan(5);
    });
  }

  test(`${name}: there are six font files and one for each other script, and its pages load them`, async ({ page }) => {
    const files = globSync('**/*.woff2', { cwd: folderOf(name) });
    expect(files.sort()).toEqual(
      facesOf(folderOf(name))
        .map((face) => subsetFile(folderOf(name), face).slice(folderOf(name).length + 1))
        .sort(),
    );
    const others = facesOf(folderOf(name)).filter((face) => otherFaces.includes(face));
    if (name === 'topic') expect(others.map(({ script }) => script)).toEqual(['Arab', 'Hebr']);
    await waitForFontsOn(page);
    for (const address of ['hi/', 'en/', 'hi/timeline/']) {
      await page.goto(urlOf(name) + address);
      await loadFonts(page);
    }
  });
}

test('what a first visit loads of fonts is within design.md’s figures, for content that no editor changes', () => {
  const bytes = (isLoaded: (script: string) => boolean): number =>
    faces
      .filter(({ name, script }) => isLoaded(script) || name === 'text-devanagari')
      .reduce((sum, face) => sum + statSync(subsetFile(folderOf('topic'), face)).size, 0);
  expect(bytes(() => true)).toBeLessThanOrEqual(66 * 1024);
  expect(bytes((script) => script === 'latin')).toBeLessThanOrEqual(42 * 1024);
});

test('a browser reads the files of the shortest and oddest texts', async ({ page }, testInfo) => {
  await page.goto('about:blank');
  for (const [index, text] of each(['', 'DRDO UAV', 'क', 'DRDO और UAV', '1', '₹', 'தமிழ்'].entries())) {
    const folder = testInfo.outputPath(`${index}`);
    mkdirSync(folder);
    await writeSubsets(folder, { text: [text], strong: [text], heading: [text], stated: [] });
    for (const { name } of each(faces))
      expect.soft(await isRead(page, join(folder, `${name}.woff2`)), `${name} of “${text}”`).toBe(true);
  }
  for (const face of each(faces))
    expect.soft(await isRead(page, subsetFile(folderOf('real'), face)), face.name).toBe(true);
});

function isRead(page: Page, file: string): Promise<boolean> {
  return page.evaluate(
    (bytes) =>
      new FontFace(
        'a font',
        Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0)),
      )
        .load()
        .then(
          () => true,
          () => false,
        ),
    readFileSync(file, 'base64'),
  );
}

test('what the check takes for letters of the typefaces are those that they have', async () => {
  const fonts = await Promise.all(
    [...faces, ...otherFaces].map(async (face) => ({
      ...face,
      ...(await openFont(readFileSync(join('node_modules', face.file)))),
    })),
  );
  const others = fonts.slice(faces.length);
  const isInAll = (codePoint: number): boolean =>
    others.some(
      ({ characters, script }) =>
        characters.has(codePoint) && runsIn(String.fromCodePoint(codePoint), script).length > 0,
    ) ||
    Object.values(families).every(({ role }) =>
      fonts.some((font) => font.role === role && font.characters.has(codePoint)),
    );
  const wrong: string[] = [];
  for (let codePoint = 0x21; codePoint < 0x3000; codePoint += 1) {
    const letter = String.fromCodePoint(codePoint).normalize('NFC');
    if (!/^[\p{L}\p{N}\p{M}]$/u.test(letter) || letter.codePointAt(0) !== codePoint) continue;
    if (inTypefaces.test(letter) !== isInAll(codePoint)) wrong.push(`U+${codePoint.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});
