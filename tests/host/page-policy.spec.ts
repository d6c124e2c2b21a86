import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { all, documentOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { policyTag } from '../support/page-policy.ts';
import {
  addresses,
  built,
  builtPage,
  isDocument,
  isSearch,
  siteDefinitions,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

/** The directives of a page's policy, each with what it allows. */
function policyOf(html: string): Record<string, string> {
  const [, policy = ''] = policyTag.exec(html) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

for (const name of each(names)) {
  test(`${name}: each page allows its own styles by their hash, what it loads from its own host, and nothing else`, () => {
    for (const address of each([...addresses(name), 'hi/404.html', '404.html'])) {
      const html = address.endsWith('.html') ? built(name, address) : builtPage(name, address);
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
      const hasScript = isDocument(address) || isSearch(address);
      expect.soft(policyOf(html), address).toEqual({
        'default-src': "'none'",
        'style-src': styles.map(hashOf).join(' '),
        'font-src': "'self'",
        'img-src': "'self'",
        'manifest-src': "'self'",
        'connect-src': "'self'",
        'form-action': isSearch(address) ? "'self'" : "'none'",
        'base-uri': "'none'",
        ...(hasScript && { 'script-src': "'self'", 'require-trusted-types-for': "'script'" }),
      });
      // What stands before it would not be held by it.
      expect.soft(html.slice(0, html.search(policyTag)), address).toMatch(/<head><meta charset="utf-8">$/);
      expect.soft(html, address).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
    }
  });

  test(`${name}: a link to another site says so, and does not say where the reader came from`, () => {
    const { SITE_URL } = siteDefinitions[name].environment;
    const links = addresses(name).flatMap((address) =>
      all(documentOf(name, address), 'a[href^="http"]')
        .filter(({ properties: { href } }) => !String(href).startsWith(`${SITE_URL}/`))
        .map(({ properties: { href, rel } }) => ({ at: `/${address}: ${String(href)}`, rel })),
    );
    for (const { at, rel } of each(links)) {
      expect.soft(rel, at).toEqual(expect.arrayContaining(['external', 'noreferrer']));
    }
  });
}

for (const address of ['hi/', 'en/search/', 'hi/print/summary/', 'no-such-page/']) {
  test(`what gets into /${address} all the same does nothing there`, async ({ page }) => {
    const asked: string[] = [];
    await page.route(/other\.example/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(urlOf('topic') + address);
    const done = await page.evaluate(trespass);
    expect(done).toEqual([]);
    expect(asked).toEqual([]);
  });
}

/** Tries what an attacker would who could write into a page; tells what came of it. Runs in the page. */
async function trespass(): Promise<string[]> {
  const done: string[] = [];
  const mark = (what: string): void => {
    done.push(what);
  };
  Object.assign(window, { mark });
  const add = (html: string): void => {
    const frame = document.createRange().createContextualFragment(html);
    document.body.append(frame);
  };
  const attempts = [
    () => {
      add('<script>mark("inline script")</script>');
    },
    () => {
      add('<button onclick="mark(\'handler\')" id="trap">x</button>');
    },
    () => {
      add('<p style="position: fixed" id="styled">x</p>');
    },
    () => {
      add('<style>#styled { color: rgb(1, 2, 3) }</style>');
    },
    () => {
      add('<img src="https://other.example/x.png"><iframe src="https://other.example/"></iframe>');
    },
    () => {
      add(
        '<link rel="stylesheet" href="https://other.example/x.css"><script src="https://other.example/x.js"></script>',
      );
    },
    () => {
      add('<object data="https://other.example/x"></object><video src="https://other.example/x"></video>');
    },
    () => {
      add('<base href="https://other.example/">');
    },
  ];
  attempts.forEach((attempt) => {
    try {
      attempt();
    } catch {
      // Trusted Types refuse to make HTML of text at all.
    }
  });
  document.getElementById('trap')?.click();
  const styled = document.getElementById('styled');
  if (styled && getComputedStyle(styled).position === 'fixed') mark('style attribute');
  if (styled && getComputedStyle(styled).color === 'rgb(1, 2, 3)') mark('style element');
  if (new URL('x', document.baseURI).host === 'other.example') mark('base');
  await fetch('https://other.example/').then(
    () => {
      mark('fetch');
    },
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve));
  return done;
}
