import type { Files } from '../../src/hosting/files.ts';
import { type Headers, headerRules, strictTransport } from '../../src/hosting/headers.ts';
import type { DeliveredSite } from '../../src/hosting/site.ts';
import type { Recipe } from '../recipe.ts';

/** https://developers.cloudflare.com/pages/configuration/headers/, …/redirects/ */
const limits = { rules: 100, lineLength: 2000, redirects: 2000 };

/** What Cloudflare Pages reads, beside the site in one folder. */
export function recipe(site: DeliveredSite): Recipe {
  const config = {
    name: site.host.replace(/[^a-z0-9]+/g, '-').slice(0, 58),
    compatibility_date: '2026-11-01',
    pages_build_output_dir: 'site',
  };
  return {
    files: {
      'wrangler.jsonc': `${JSON.stringify(config, null, 2)}\n`,
      'site/_headers': headersFile(site.basePath),
      'site/_redirects': redirectsFile(site),
    },
    site: `site${site.basePath}`,
    // Without a top-level 404.html, Pages assumes a single-page application and answers 200 to every request.
    copies: site.basePath === '/' ? {} : { 'site/404.html': '404.html' },
    steps: [
      'Sign in, once: npx wrangler login',
      `Publish, in this folder: npx wrangler pages deploy --branch main`,
      `Lead the name ${site.host} there, once: dash.cloudflare.com → Workers & Pages → ${config.name} → Custom domains`,
      `See that it works: curl -I ${site.url}${site.basePath}`,
    ],
  };
}

/**
 * Later rules add values to earlier ones, so a header that was set before is removed first. Rules apply by the
 * requested address, so types by ending are left to Pages: otherwise the 404 page would get them.
 */
function headersFile(basePath: string): string {
  const said = new Set<string>(['access-control-allow-origin']);
  const blocks = [...rulesByAddress(basePath)].map(([address, headers], index) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(said.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) said.add(name);
    return [address, ...(index === 0 ? ['  ! access-control-allow-origin'] : []), ...lines].join('\n');
  });
  const longest = Math.max(...blocks.flatMap((block) => block.split('\n').map((line) => line.length)));
  if (blocks.length > limits.rules || longest > limits.lineLength) {
    throw new Error(
      `Cloudflare Pages allows ${limits.rules} rules and lines of ${limits.lineLength} characters; the site has ${blocks.length} rules, the longest line ${longest} characters.`,
    );
  }
  return `${blocks.join('\n\n')}\n`;
}

/** An address can have only one rule: rules for the same address are merged at the place of the last. */
function rulesByAddress(basePath: string): Map<string, Headers> {
  const rules = new Map<string, Headers>();
  for (const { files, headers: all } of headerRules(basePath)) {
    const { 'content-type': type, ...others } = all;
    const typed = type && hasOwnType(files) ? all : others;
    const headers = files === 'every' ? { ...strictTransport, ...typed } : typed;
    if (Object.keys(headers).length === 0) continue;
    for (const below of addressesOf(files)) {
      const address = basePath + below;
      const before = rules.get(address);
      rules.delete(address);
      rules.set(address, { ...before, ...headers });
    }
  }
  return rules;
}

/** Whether a rule sets a type that Pages would not. */
function hasOwnType(files: Files): boolean {
  return files !== 'every' && ('file' in files || ('ending' in files && files.ending === '.bib'));
}

function addressesOf(files: Files): string[] {
  if (files === 'every') return ['*'];
  if ('file' in files) return [files.file];
  if ('folder' in files) return [`${files.folder}*`];
  return 'ending' in files ? [`*${files.ending}`] : [files.pages, `${files.pages}*/`];
}

function redirectsFile({ basePath, moved }: DeliveredSite): string {
  const top = basePath === '/' ? [] : [`/ ${basePath} 302`];
  const lines = [...top, ...moved.flatMap(({ from, to }) => [`${from} ${to} 301`, `${from.slice(0, -1)} ${to} 301`])];
  if (lines.length > limits.redirects) {
    throw new Error(`Cloudflare Pages allows ${limits.redirects} redirects; the site has ${lines.length}.`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
