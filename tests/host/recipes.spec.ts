import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, extname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compress } from '../../deploy/compress.ts';
import { hosts } from '../../deploy/hosts.ts';
import { recipe as objectStore, storedObjects } from '../../deploy/object-store/recipe.ts';
import { headersFor, leastPolicy, strictTransport } from '../../src/hosting/headers.ts';
import { type DeliveredSite, deliveredSite, pathOf } from '../../src/hosting/site.ts';
import { each } from '../support/each.ts';
import {
  blocksForCloudflare,
  blocksForNetlify,
  headersOnCloudflare,
  headersOnNetlify,
} from '../support/header-files.ts';
import { type SiteName, built, siteDefinitions } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

const sites = new Map<SiteName, DeliveredSite>();

/** A built site as recipes see it. */
function site(name: SiteName): DeliveredSite {
  const { OUT_DIR, SITE_URL, BASE_PATH } = siteDefinitions[name].environment;
  const read = sites.get(name) ?? deliveredSite(OUT_DIR, SITE_URL, BASE_PATH);
  sites.set(name, read);
  return read;
}

/** The paths of a site’s files; the pages for what is not there are sent at other addresses. */
const pathsOf = (name: SiteName): string[] =>
  site(name)
    .files.filter((file) => !file.endsWith('404.html'))
    .map(pathOf);

/** What the description says of a file over https, but for the types that hosts know by themselves. */
function described(path: string, name: SiteName, said: Record<string, string>): Record<string, string> {
  const { 'content-type': type = '', ...headers } = headersFor(path, site(name).basePath);
  return { ...strictTransport, ...headers, ...('content-type' in said && { 'content-type': type }) };
}

for (const name of each(names)) {
  test(`${name}: Cloudflare Pages says with every file what the description says of it`, () => {
    const { basePath } = site(name);
    const blocks = blocksForCloudflare(hosts['cloudflare-pages']?.(site(name)).files['site/_headers'] ?? '');
    expect(blocks.length).toBeLessThanOrEqual(100);
    const wrong = pathsOf(name).filter((path) => {
      const said = headersOnCloudflare(blocks, basePath + path);
      return !isDeepStrictEqual(said, described(path, name, said));
    });
    expect(wrong).toEqual([]);
    const missing = headersOnCloudflare(blocks, `${basePath}hi/nothing`);
    expect(missing['content-security-policy']).not.toContain('default-src');
    expect(missing['content-language']).toBe('hi');
  });

  test(`${name}: Netlify says with every file what the description says of it, each header in one rule only`, () => {
    const { basePath } = site(name);
    const blocks = blocksForNetlify(hosts.netlify?.(site(name)).files['site/_headers'] ?? '');
    const wrong = pathsOf(name).filter((path) => {
      const { all, twice } = headersOnNetlify(blocks, basePath + path);
      // These are the same for every file.
      const same = {
        'content-security-policy': leastPolicy,
        'speculation-rules': `"${basePath}speculation-rules.json"`,
      };
      return twice.length > 0 || !isDeepStrictEqual(all, { ...described(path, name, all), ...same });
    });
    expect(wrong).toEqual([]);
    for (const rule of each(leastPolicy.split('; ')))
      expect(headersFor('hi/', basePath)['content-security-policy']).toContain(rule);
  });
}

test('moved pages lead on at Cloudflare Pages, Netlify and from an object store', () => {
  const { moved, basePath } = site('topic');
  const cloudflare = hosts['cloudflare-pages']?.(site('topic')).files['site/_redirects'] ?? '';
  const netlify = hosts.netlify?.(site('topic')).files['site/_redirects'] ?? '';
  const objects = new Map(storedObjects(site('topic')).map(({ key, redirect }) => [key, redirect]));
  for (const { from, to } of each(moved)) {
    expect
      .soft(cloudflare.split('\n'))
      .toEqual(expect.arrayContaining([`${from} ${to} 301`, `${from.slice(0, -1)} ${to} 301`]));
    expect.soft(netlify.split('\n')).toContain(`${from} ${to} 301!`);
    expect.soft(objects.get(`${from.slice(1)}index.html`)).toBe(to);
  }
  expect(netlify).toContain(`${basePath}hi/* ${basePath}hi/404.html 404\n`);
});

test('a bucket gets what changed, pages last, with what is to be said of each, and loses what is gone', async ({}, testInfo) => {
  const work = testInfo.outputPath();
  const store = join(work, 'store');
  const command = join(work, 'bin', 'aws');
  mkdirSync(join(work, 'bin'), { recursive: true });
  cpSync('tests/support/bucket.sh', command);
  chmodSync(command, 0o755);
  const whole = site('topic');
  cpSync(whole.folder, join(work, 'site'), { recursive: true });
  await compress(join(work, 'site'), ['gz']);
  const files = [
    ...whole.files.filter((file) => /^(_astro|search)\//.test(file)).slice(0, 4),
    ...['hi/index.html', 'hi/index.md', 'hi/aims/index.html', 'hi/feed.xml', 'en/print/timeline.pdf'],
  ];
  const publish = (given: readonly string[]): string[] => {
    for (const [name, text] of each(Object.entries(objectStore({ ...whole, files: given }).files)))
      writeFileSync(join(work, name), text);
    const env = {
      ...process.env,
      PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      STORE: store,
      BUCKET: 'books',
    };
    const { status, stdout, stderr } = spawnSync('sh', ['publish.sh'], { cwd: work, env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout.trim().split('\n').filter(Boolean);
  };

  const first = publish(files);
  expect(first.map((line) => line.replace(/^store {2}/, '')).sort()).toEqual(
    files.map((file) => `books/${file}`).sort(),
  );
  const turns = first.map((line) => (line.includes('/_astro/') ? 1 : line.endsWith('.html') ? 3 : 2));
  expect(turns).toEqual([...turns].sort());
  expect(publish(files)).toEqual([]);

  const said = (file: string): string => readFileSync(join(store, `books/${file}.said`), 'utf8');
  expect(said('hi/index.html')).toContain(
    '--content-type text/html; charset=utf-8 --cache-control no-cache --content-encoding gzip --content-language hi\n',
  );
  expect(said('hi/aims/index.html')).toContain('--website-redirect-location /books/hi/about/');
  expect(said('hi/feed.xml')).not.toContain('encoding');
  expect(said('en/print/timeline.pdf')).toContain('--content-type application/pdf');

  expect(publish(files.filter((file) => file !== 'hi/feed.xml'))).toEqual(['delete books/hi/feed.xml']);
  expect(existsSync(join(store, 'books/hi/feed.xml'))).toBe(false);
  expect(publish(files)).toEqual(['store  books/hi/feed.xml']);
});

const { environment } = siteDefinitions.topic;

/** Runs `npm run recipe` in a folder, for a site that was built. */
function command(words: readonly string[], cwd: string, settings: Record<string, string> = environment) {
  const env = { ...process.env, ...settings, CONTENT_DIR: resolve(environment.CONTENT_DIR) };
  mkdirSync(cwd, { recursive: true });
  return spawnSync(process.execPath, [resolve('tools/recipe.ts'), ...words], { cwd, env, encoding: 'utf8' });
}

/** How the files are compressed that a host is given. */
const compressed: Readonly<Record<string, string[]>> = {
  nginx: ['.br', '.gz'],
  caddy: ['.br', '.gz'],
  'object-store': ['.gz'],
};

test('a recipe is written for each host, with the site as it takes it and what to do next', ({}, testInfo) => {
  for (const host of each(Object.keys(hosts))) {
    const folder = testInfo.outputPath(host);
    const { status, stdout, stderr } = command([host], folder);
    expect.soft(status, stderr).toBe(0);
    expect.soft(stdout).toMatch(/ 1\. .*https:\/\/topic\.example\/books\//s);
    expect.soft(existsSync(join('deploy', host, 'README.md')), host).toBe(true);
    const [page] = globSync('recipes/*/site/**/hi/about/index.html', { cwd: folder });
    expect.soft(readFileSync(join(folder, page ?? ''), 'utf8'), host).toBe(built('topic', 'hi/about/index.html'));
    const endings = globSync('**/*.{br,gz}', { cwd: folder }).map((file) => extname(file));
    expect.soft([...new Set(endings)].sort(), host).toEqual(compressed[host] ?? []);
    const list = join(folder, 'recipes', host, 'objects.tsv');
    expect.soft(existsSync(list), host).toBe(host === 'object-store');
    const objects = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
    const missing = objects.filter((object) => !existsSync(join(dirname(list), object.split('\t')[2] ?? '')));
    expect.soft(missing).toEqual([]);
    rmSync(folder, { recursive: true });
  }
});

test('a recipe that cannot be made says what to do', ({}, testInfo) => {
  const folder = testInfo.outputPath('recipe');
  const problem = (words: string[], changes = {}): string =>
    command(words, folder, { ...environment, ...changes }).stderr;
  expect(problem(['apache'])).toMatch(/no recipe for “apache”.*nginx, caddy/);
  expect(problem(['constructor'])).toContain('no recipe for “constructor”');
  expect(problem([])).toMatch(/Name a host.*github-pages/);
  expect(problem(['nginx', 'caddy'])).toContain('One host at a time: leave out “caddy”.');
  expect(problem(['nginx'], { OUT_DIR: folder })).toContain('Build it with the same settings first: npm run build');
  expect(problem(['nginx'], { SITE_URL: 'http://localhost:4321' })).toContain('Set SITE_URL');
  expect(problem(['nginx'], { BASE_PATH: '/other/' })).toContain('was built for https://topic.example/books/');
  expect(readdirSync(folder)).toEqual([]);
});
