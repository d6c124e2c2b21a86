import { expect, test } from '@playwright/test';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/check/files.ts';
import { check, mistakesAmong } from '../../src/check/index.ts';
import { today } from '../../src/check/today.ts';
import { findBrowser } from '../../src/pdf/browser.ts';
import { languages } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { entryFiles, sourceIds } from '../support/content.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { readers } from '../support/pdf-text.ts';

/** An address of sixty characters. */
const environment = { SITE_URL: 'https://samvad-news-explainers.example', BASE_PATH: '/bharat-raksha-explainer/' };

/** What editors write, the same in both languages but for the words. */
const added = {
  paragraph: { hi: 'यह एक और वाक्य है, जिसके चार स्रोत हैं', en: 'This is one more sentence with four sources' },
  emphasis: { hi: '*कोई कदम* तय नहीं हुआ।', en: 'It is called (*समझौता ज्ञापन*) in *Hindi*.' },
  heading: { hi: '## **रिपोर्टें क्या कहती हैं** {#bold}', en: '## **What the reports say** {#bold}' },
};

test('honest sentences are published, whatever they weigh and wherever the site is', async ({ page }, testInfo) => {
  test.setTimeout(300_000);
  expect(environment.SITE_URL.length + environment.BASE_PATH.length).toBeGreaterThan(50);
  const content = testInfo.outputPath('content');
  cpSync('content', content, { recursive: true });
  const cited = sourceIds(content)
    .slice(0, 4)
    .map((id) => `@${id}`)
    .join('; ');
  const heaviest = longest(content, 'meetings');
  const question = longest(content, 'questions');
  for (const language of languages) {
    const end = language === 'hi' ? '।' : '.';
    const paragraphs = Array.from({ length: 10 }, () => `\n${added.paragraph[language]} [${cited}]${end}\n`);
    const write = (entry: string, text: string): void => {
      appendFileSync(join(content, `${entry}.${language}.md`), `\n${text}\n`);
    };
    write(heaviest, paragraphs.join(''));
    write(
      question,
      `${added.emphasis[language]}\n\n${added.heading[language]}\n\n${added.paragraph[language]} [${cited}]${end}`,
    );
  }
  expect(mistakesAmong(check(readContent(content), today()))).toEqual([]);

  const folder = testInfo.outputPath('site');
  const pdf = findBrowser() ? 'required' : 'off';
  const { status, output } = build({ ...environment, CONTENT_DIR: content, OUT_DIR: folder, PDF: pdf });
  expect(status, output).toBe(0);
  expect(output).toContain(`The heaviest pages, HTML and styles with Brotli: ${environment.BASE_PATH}hi/${heaviest}/`);
  expect(output.split('\n').length).toBeLessThan(60);

  const { server, url } = await serve(folder, environment.BASE_PATH);
  await waitForFontsOn(page);
  for (const language of languages) {
    await page.goto(`${url}${language}/${question}/`);
    await loadFonts(page);
    const emphasis = page.locator('em', { hasText: language === 'hi' ? 'कोई कदम' : 'समझौता ज्ञापन' });
    const words = language === 'hi' ? emphasis : emphasis.locator('[lang=hi]');
    await expect(words).toHaveCSS('font-style', 'normal');
    await expect(words).toHaveCSS('font-family', /^"Mukta Bold"/);
    await expect(page.locator('#bold strong')).toHaveCSS('font-family', /^Tiro/);
    await expect(page.locator('#bold strong')).toHaveCSS('font-weight', '400');
  }
  server.close();
  if (pdf === 'off') return;
  const file = join(folder, 'hi/print/dossier.pdf');
  for (const [name, read] of Object.entries(readers)) {
    const text = (await read(file, readFileSync(file))).join('\n').replaceAll(/\s+/g, ' ');
    for (const words of ['कोई कदम', 'रिपोर्टें क्या कहती हैं']) expect.soft(text, name).toContain(words);
  }
});

/** The path below the content of the longest entry in a folder that is plain Markdown, without language and ending. */
function longest(content: string, folder: string): string {
  const [first] = entryFiles(content, folder, 'hi')
    .filter(({ path }) => path.endsWith('.md'))
    .sort((a, b) => b.body.length - a.body.length);
  return `${folder}/${first?.slug ?? ''}`;
}
