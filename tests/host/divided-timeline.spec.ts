import { expect, test } from '@playwright/test';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../src/utils/limits.ts';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { brokenLinks, linkedFiles } from '../support/links.ts';
import { siteDefinitions } from '../support/sites.ts';

const facts = "date: '2004'\ncategory: building\nconfidence: high\nplace: hilltop\nsources: [river-news]\n";

/** Adds as many events to the content as no page of the timeline tells. */
function addEvents(content: string): void {
  for (let number = 1; number <= limits.eventsOnAPage; number += 1) {
    for (const language of languages) {
      const isOriginal = language === originalLanguage;
      const fields = `title: ${isOriginal ? 'खोज' : 'Find'} ${number}\nupdated: '2021-02-03'\n`;
      const text = isOriginal
        ? 'एक और किताब मिली [@river-news]।'
        : 'One more [book](event:fair) was found [@river-news].';
      const head = `${isOriginal ? facts : "translates: '00000000'\n"}${fields}`;
      writeFileSync(join(content, `events/find-${number}.${language}.md`), `---\n${head}---\n\n${text}\n`);
    }
  }
  // A chapter may be there before its events are.
  writeFileSync(
    join(content, 'chapters/before.hi.md'),
    "---\nfrom: '1990'\nto: '1998'\ntitle: पहले\nupdated: '2021-02-03'\n---\n\nपहले की बात [@river-news]।\n",
  );
}

test('of very many events each chapter has a page, and whatever tells of an event leads there', async ({
  page,
}, testInfo) => {
  const content = testInfo.outputPath('content');
  cpSync('tests/fixtures/libraries', content, { recursive: true });
  addEvents(content);
  const environment = {
    ...siteDefinitions.topic.environment,
    CONTENT_DIR: content,
    OUT_DIR: testInfo.outputPath('site'),
  };
  const { status, output } = build({ ...environment, PDF: 'off' });
  expect(status, output).toBe(0);

  const files = await linkedFiles(environment);
  expect(brokenLinks(files, environment)).toEqual([]);
  const place = '/timeline/beginning/#find-100';
  for (const name of ['data/events.json', 'data/timeline.csv', 'en/feed.xml']) {
    const links = files.get(name)?.links ?? [];
    expect.soft(links.filter((link) => link.endsWith(`/en${place}`)).length, name).toBeGreaterThan(0);
  }
  // Feed readers know an event by the name that it has always had.
  const feed = readFileSync(join(environment.OUT_DIR, 'en/feed.xml'), 'utf8');
  expect(feed).toContain('/en/timeline/#find-100</id>');
  for (const name of each(globSync('*/timeline/index.md', { cwd: environment.OUT_DIR })))
    expect.soft(readFileSync(join(environment.OUT_DIR, name), 'utf8'), name).toContain('/timeline/beginning/');

  const { server, url } = await serve(environment.OUT_DIR, environment.BASE_PATH);
  try {
    await page.goto(`${url}en/timeline/`);
    await expect(page.locator('.event')).toHaveCount(0);
    await page.locator('.chapters').getByRole('link', { name: 'The beginning' }).click();
    await expect(page.locator('.event')).toHaveCount(limits.eventsOnAPage + 1);
    await expect(page.locator('h1')).toHaveText('The beginning');
    await page.locator('.language-switch a[href*="/hi-en/"]').click();
    await expect(page).toHaveURL(`${url}hi-en/timeline/beginning/`);
    await expect(page.locator('#find-100')).toContainText('एक और किताब मिली');
    await expect(page.locator('main')).toContainText('One more book was found');

    await page.goto(`${url}en/search/?q=find%20100`);
    await page.locator('.search-results').getByRole('link', { name: 'Find 100', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/en${place}$`));
    await expect(page.locator('#find-100')).toBeInViewport();
  } finally {
    server.close();
  }
});
