import { typesByFile } from '../../src/hosting/content-types.ts';
import { headersFor, leastPolicy, strictTransport } from '../../src/hosting/headers.ts';
import { type DeliveredSite, pathOf } from '../../src/hosting/site.ts';
import { languages } from '../../src/site.config.ts';
import type { Recipe } from '../recipe.ts';
import { disjointRules } from './disjoint.ts';

const config = `# Made by \`npm run recipe -- netlify\`. Headers and redirects stand in site/_headers and site/_redirects.
[build]
  publish = "site"
  command = ""

# Files go out as they are: a page that is changed no longer fits its policy.
[build.processing]
  skip_processing = true
`;

/** What Netlify reads, beside the site in one folder. */
export function recipe(site: DeliveredSite): Recipe {
  return {
    files: { 'netlify.toml': config, 'site/_headers': headersFile(site), 'site/_redirects': redirectsFile(site) },
    site: `site${site.basePath}`,
    copies: site.basePath === '/' ? {} : { 'site/404.html': '404.html' },
    steps: [
      'Sign in and choose the site, once, in this folder: npx netlify-cli link',
      'Publish, in this folder: npx netlify-cli deploy --prod --dir site',
      `Lead the name ${site.host} there, once: app.netlify.com → Domain management`,
      `See that it works: curl -I ${site.url}${site.basePath}`,
    ],
  };
}

/**
 * Netlify does not document which of two rules for the same header and address wins
 * (https://docs.netlify.com/manage/routing/headers/), so rules here never overlap. The headers for every file are those
 * that suit all; the rest of a page's policy is in the page.
 */
function headersFile({ basePath, files }: DeliveredSite): string {
  const speculationRules = headersFor('', basePath)['speculation-rules'] ?? '';
  const harmless = {
    ...strictTransport,
    'speculation-rules': speculationRules,
    'content-security-policy': leastPolicy,
  };
  const { everywhere, rules } = disjointRules(
    files.map((file) => {
      const { 'content-type': type, ...headers } = headersFor(pathOf(file), basePath);
      const known = !(file in typesByFile || file.endsWith('.bib'));
      return [pathOf(file), { ...headers, ...harmless, ...(type && !known && { 'content-type': type }) }];
    }),
  );
  return [['*', everywhere] as const, ...rules]
    .map(([path, headers]) => [
      basePath + path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/**
 * Rules with an exclamation mark apply even though a page exists at the old address, the fallback that redirects in
 * HTML. Netlify passes queries on.
 */
function redirectsFile({ basePath, moved }: DeliveredSite): string {
  return [
    ...(basePath === '/' ? [] : [`/ ${basePath} 302`]),
    ...moved.map(({ from, to }) => `${from} ${to} 301!`),
    ...languages.map((language) => `${basePath}${language}/* ${basePath}${language}/404.html 404`),
    `/* ${basePath}404.html 404`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
