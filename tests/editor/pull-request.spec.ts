import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { findBrowser } from '../../src/build/pdf/browser.ts';
import { languages, originalLanguage, type Language } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { each } from '../support/each.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { readers } from '../support/pdf-text.ts';

/** An address of sixty characters. */
const site = { SITE_URL: 'https://samvad-news-explainers.example', BASE_PATH: '/bharat-raksha-explainer/' };

/** What the editor adds in each language, in honest sentences of all kinds. */
const added: Record<Language, { emphasis: string; heading: string; sentence: string; corrected: string; end: string }> =
  {
    hi: {
      emphasis: '*कोई कदम* तय नहीं हुआ।',
      heading: '## **रिपोर्टें क्या कहती हैं** {#bold}',
      sentence: 'यह एक और वाक्य है, जिसके तीन स्रोत हैं',
      corrected: ', जैसा बाद में पता चला',
      end: '।',
    },
    en: {
      emphasis: 'It is called (*समझौता ज्ञापन*) in *Hindi*.',
      heading: '## **What the reports say** {#bold}',
      sentence: 'This is one more sentence with three sources',
      corrected: '',
      end: '.',
    },
  };

interface Workflow {
  jobs: { content: { steps: { run?: string }[] } };
}

test('a pull request with a corrected sentence, an event, a source and long texts is green, a mistake red at its line', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const content = testInfo.outputPath('content');
  const folder = testInfo.outputPath('site');
  cpSync('tests/fixtures/libraries', content, { recursive: true });
  writePullRequest(content);
  const pdf = findBrowser() ? 'required' : 'off';
  const run = (command: string): { status: number | null; output: string } => {
    const env = { ...process.env, ...site, CONTENT_DIR: content, OUT_DIR: folder, PDF: pdf, GITHUB_ACTIONS: 'true' };
    const { status, stdout, stderr } = spawnSync(command, { shell: true, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const { jobs } = parse(readFileSync('.github/workflows/content.yml', 'utf8')) as Workflow;
  const commands = jobs.content.steps.flatMap(({ run: command = [] }) => command);
  expect(commands).toEqual(['npm ci', 'npm run check', 'npm run build']);

  const shown = relative(process.cwd(), content);
  const checked = run('npm run check');
  expect(checked.status, checked.output).toBe(0);
  expect(checked.output).toContain('0 mistakes and ');
  expect(checked.output).toMatch(
    new RegExp(`::warning file=${shown}/sectors/reading-hours.en.md,line=\\d+,col=\\d+,title=outdated::`),
  );
  expect(checked.output).toContain(`::warning file=${shown}/events/played.en.md,line=4,col=13,title=unreviewed::`);

  const built = run('npm run build');
  expect(built.status, built.output).toBe(0);
  expect(built.output.split('\n').length).toBeLessThan(90);

  const event = join(content, 'events/played.hi.md');
  writeFileSync(event, readFileSync(event, 'utf8').replace('category:', 'categroy:'));
  const mistaken = run('npm run check');
  expect(mistaken.status, mistaken.output).toBe(1);
  expect(mistaken.output).toContain(`::error file=${shown}/events/played.hi.md,line=3,col=1,title=unknown-field::`);

  const { server, url } = await serve(folder, site.BASE_PATH);
  await waitForFontsOn(page);
  await page.goto(`${url}hi/sectors/reading-hours/`);
  await expect(page.locator('main')).toContainText(added.hi.corrected);
  await page.goto(`${url}hi/timeline/#played`);
  await expect(page.locator('#played')).toContainText(added.hi.sentence);
  for (const language of languages) {
    await page.goto(`${url}${language}/questions/what-was-agreed/`);
    await loadFonts(page);
    const emphasis = page.locator('em', { hasText: language === 'hi' ? 'कोई कदम' : 'समझौता ज्ञापन' });
    const words = language === 'hi' ? emphasis : emphasis.locator('[lang=hi]');
    await expect(words).toHaveCSS('font-style', 'normal');
    await expect(words).toHaveCSS('font-family', /^"Mukta Bold"/);
    await expect(page.locator('#bold strong')).toHaveCSS('font-family', /^Tiro/);
    await expect(page.locator('#bold strong')).toHaveCSS('font-weight', '400');
  }
  server.close();
  const file = join(folder, 'hi/print/dossier.pdf');
  expect(existsSync(file)).toBe(pdf === 'required');
  if (pdf === 'off') return;
  for (const [name, read] of each(Object.entries(readers))) {
    const text = (await read(file, readFileSync(file))).join('\n').replaceAll(/\s+/g, ' ');
    for (const words of ['कोई कदम', 'रिपोर्टें क्या कहती हैं']) expect.soft(text, name).toContain(words);
  }
});

/** Writes what the editor proposes into a copy of the content. */
function writePullRequest(content: string): void {
  const cited = '[@river-news; @village-post; @played-gazette]';
  const corrected = join(content, 'sectors/reading-hours.hi.md');
  writeFileSync(corrected, readFileSync(corrected, 'utf8').replace(' [@', `${added.hi.corrected} [@`));
  writeFileSync(
    join(content, 'sources/played-gazette.yaml'),
    'publisher: { hi: गज़ट, en: Gazette }\nurl: https://gazette.example/played\nlanguage: en\nkind: news\n',
  );
  const facts = "date: '2020-05'\ncategory: building\nconfidence: medium\nsources: [played-gazette]\n";
  for (const language of languages) {
    const { emphasis, heading, sentence, end } = added[language];
    const write = (path: string, text: string): void => {
      appendFileSync(join(content, `${path}.${language}.md`), text);
    };
    const isOriginal = language === originalLanguage;
    const fields = `title: ${isOriginal ? 'मेला' : 'Fair'}\nupdated: '2020-06-01'\n${isOriginal ? '' : "translates: '00000000'\n"}`;
    write('events/played', `---\n${isOriginal ? facts : ''}${fields}---\n\n${sentence} [@played-gazette]${end}\n`);
    write('meetings/spring', `\n${sentence} ${cited}${end}\n`.repeat(30));
    write('questions/what-was-agreed', `\n${emphasis}\n\n${heading}\n\n${sentence} ${cited}${end}\n`);
  }
}
