import { expect, test } from '@playwright/test';
import { appendFileSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/site.config.ts';
import { shapeCount } from '../../src/utils/band.ts';
import { serve } from '../../tools/static-server.ts';
import { misfits } from '../support/boxes.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { copyLong, longWord } from '../support/hostile.ts';

const folder = 'test-results/long-words';
const settings = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site'), BASE_PATH: '/', PDF: 'off' };
const longName = 'Interdepartmental counterterrorism cooperation';

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyLong('tests/fixtures/libraries', settings.CONTENT_DIR);
  for (const text of each(globSync(join(settings.CONTENT_DIR, 'meetings/spring.*.md'))))
    appendFileSync(text, `\n- ${longWord}\n\n| ${longWord} | 1 |\n| --- | --- |\n| 2 | ${longWord} |\n`);
  const ids = ['reading', 'building', ...Array.from({ length: shapeCount - 2 }, (_, number) => `more-${number}`)];
  const categories = ids.map((id) => `- id: ${id}\n  names: { hi: ${longName}, en: ${longName} }\n`);
  writeFileSync(join(settings.CONTENT_DIR, 'categories.yaml'), categories.join(''));
  const { status, output } = build(settings, ['--config', 'tests/support/unchecked.config.mjs']);
  expect(status, output).toBe(0);
});

test('a word of sixty letters breaks where it does not fit: in titles, summaries, names, lists and tables', async ({
  page,
}) => {
  test.slow();
  const { server, url } = await serve(settings.OUT_DIR, settings.BASE_PATH);
  for (const name of each(globSync('**/*.html', { cwd: settings.OUT_DIR }))) {
    await page.goto(url + name.replace(/index\.html$/, ''));
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => {
        details.open = true;
      });
    });
    for (const [media, width] of [
      ['screen', 300],
      ['screen', 1280],
      ['print', 672],
    ] as const) {
      await page.emulateMedia({ media });
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(misfits), `${name} at ${width} pixels, ${media}`).toEqual([]);
    }
  }
  server.close();
});

test('the names of twelve categories stand beside their lanes, none on another or on the marks', async ({ page }) => {
  const { server, url } = await serve(settings.OUT_DIR, settings.BASE_PATH);
  for (const language of languages) {
    await page.goto(`${url}${language}/timeline/`);
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.locator('.band .drawing').evaluate((drawing) => {
        const names = [...drawing.querySelectorAll('p')].map((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return range.getBoundingClientRect();
        });
        const band = drawing.querySelector('.lane')?.getBoundingClientRect().left ?? 0;
        // The box of a line is a little taller than its letters.
        return names.flatMap(({ top, right }, index) => [
          ...(right > band ? [`name ${index} reaches into the band`] : []),
          ...(index > 0 && top < (names[index - 1]?.bottom ?? 0) - 3 ? [`name ${index} lies on the one above`] : []),
        ]);
      });
      expect.soft(faults, `${language} at ${width} pixels`).toEqual([]);
    }
  }
  server.close();
});
