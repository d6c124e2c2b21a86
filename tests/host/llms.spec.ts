import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { SITE_URL, BASE_PATH, OUT_DIR, CONTENT_DIR } = siteDefinitions[name].environment;

  test(`${name}: llms.txt has the form of llmstxt.org, in every language of the site`, () => {
    const text = built(name, 'llms.txt');
    const sites = languages.map((one) => yamlFile(join(CONTENT_DIR, `site.${one}.yaml`)) as Record<string, string>);
    const [title, , quotation] = text.split('\n');
    expect(title).toBe(`# ${sites.map((site) => site.name).join(' · ')}`);
    expect(quotation).toBe(`> ${sites.map((site) => site.description).join(' ')}`);
    expect(text.match(/^## /gm)?.length).toBe(languages.length + 2);
    expect(text.match(/^## Optional$/gm)).toHaveLength(1);
    for (const language of languages) {
      for (const note of each(messages(language).otherForms.guide.notes)) expect(text).toContain(`- ${note}`);
      expect(text).toContain(`](${SITE_URL}${BASE_PATH}${language}/feed.xml): `);
    }
    const [, ...sections] = text.split(/^## .*$/m);
    const lines = sections.flatMap((section) => section.trim().split('\n'));
    for (const line of each(lines)) expect.soft(line).toMatch(/^- \[(?:\\.|[^\]\\])+\]\(https?:\/\/[^)]+\): \S/);
  });

  test(`${name}: every link of llms.txt leads to a file of the site`, () => {
    const links = [...built(name, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(20);
    const base = SITE_URL + BASE_PATH;
    const broken = links.filter((url) => !url.startsWith(base) || !existsSync(join(OUT_DIR, url.slice(base.length))));
    expect(broken).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });
}
