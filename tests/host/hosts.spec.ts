import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { headerRules, headersFor, strictTransport } from '../../src/hosting/headers.ts';
import { deliveredSite, pathOf } from '../../src/hosting/site.ts';
import { languages } from '../../src/site.config.ts';
import { ask, read } from '../support/ask.ts';
import { each } from '../support/each.ts';
import { startNginx } from '../support/nginx.ts';
import { promised } from '../support/promised.ts';
import { isHost, servers, sitesAt, skipWithout } from '../support/served.ts';
import { siteDefinitions, urlOf } from '../support/sites.ts';

/** One file of each kind: by its section, and its ending. */
function kindsOfFile(folder: string, base: string): string[] {
  const { files } = deliveredSite(folder, 'https://site.example', base);
  const kinds = Map.groupBy(files, (file) => {
    const [, section = '', name = ''] = /^((?:[^/]+\/){0,2})(?:.*\/)?([^/]+)$/.exec(file) ?? [];
    return section + (name === 'index.html' ? name : name.replace(/^[^.]+/, '*'));
  });
  return [...kinds.values()].map(([first = '']) => first);
}

for (const server of each(servers)) {
  test.describe(server, () => {
    test.beforeEach(() => {
      skipWithout(server);
    });

    test('every kind of file is sent with what the description says of it, and with nothing else', async () => {
      for (const { name, url, base, folder } of each(sitesAt(server))) {
        const known = new Set([
          ...headerRules(base).flatMap(({ headers }) => Object.keys(headers)),
          ...Object.keys(strictTransport),
        ]);
        for (const file of each(kindsOfFile(folder, base))) {
          const path = pathOf(file);
          const { status, headers } = await ask(url + path);
          // A page that only leads on.
          if (status === 301) continue;
          expect.soft(status, `${name}: ${path}`).toBe(200);
          const said = Object.entries(headers).filter(([header]) => known.has(header));
          const expected = { ...headersFor(path, base), ...(isHost(server) && strictTransport) };
          expect.soft(Object.fromEntries(said), `${name}: ${path}`).toEqual(expected);
        }
      }
    });

    test('what readers, other sites and browsers rely on is said', async () => {
      for (const { url } of each(sitesAt(server))) {
        for (const [address, header, value] of each(promised)) {
          const { headers } = await ask(url + address);
          expect
            .soft(headers[header], `${address} ${header}`)
            .toEqual(value instanceof RegExp ? expect.stringMatching(value) : value);
        }
      }
      const { headers } = await ask(urlOf('real', server));
      // Over http it means nothing, and on localhost it would bind every other project there.
      expect(headers['strict-transport-security']).toBe(isHost(server) ? 'max-age=63072000' : undefined);
    });

    test('files are sent compressed to those who can read that, and whole to the rest', async () => {
      const encodings: [accepted: string, sent: string | undefined][] = [
        ['br', 'br'],
        ['gzip', 'gzip'],
        ['gzip, deflate, br, zstd', 'br'],
        ['identity', undefined],
        ['', undefined],
        // Nobody needs it, but this project's own server can.
        ['deflate', isHost(server) ? undefined : 'deflate'],
      ];
      for (const { url, folder } of each(sitesAt(server))) {
        for (const path of ['en/', 'hi/about/', 'hi/feed.xml', 'data/timeline.csv', 'en/data/index.md', 'feed.css']) {
          const file = readFileSync(join(folder, path.replace(/\/$/, '/index.html')));
          for (const [accepted, sent] of each(encodings)) {
            const answer = await ask(url + path, { headers: { 'accept-encoding': accepted } });
            expect.soft(answer.headers['content-encoding'], `${path} for ${accepted}`).toBe(sent);
            expect.soft(answer.headers.vary, `${path} for ${accepted}`).toBe('Accept-Encoding');
            expect.soft(read(answer).equals(file), `${path} for ${accepted}`).toBe(true);
          }
        }
        for (const path of ['share/hi.png', 'en/print/timeline.pdf']) {
          const { headers } = await ask(url + path, { headers: { 'accept-encoding': 'gzip, br' } });
          expect.soft(headers['content-encoding'], path).toBeUndefined();
        }
      }
    });

    test('what an older copy is asked about is not sent again while it holds', async () => {
      for (const { url } of each(sitesAt(server))) {
        for (const [path, accepted] of [
          ['en/', 'br'],
          ['en/', 'identity'],
          ['en/print/timeline.pdf', 'identity'],
        ] as const) {
          const headers = { 'accept-encoding': accepted };
          const { headers: first } = await ask(url + path, { headers });
          const again = await ask(url + path, { headers: { ...headers, 'if-none-match': first.etag ?? '' } });
          expect.soft([again.status, again.body.length], `${path} ${accepted}`).toEqual([304, 0]);
          const other = await ask(url + path, { headers: { ...headers, 'if-none-match': '"other"' } });
          expect.soft(other.status, path).toBe(200);
          if (!isHost(server)) continue;
          const since = (date: string) => ask(url + path, { headers: { ...headers, 'if-modified-since': date } });
          expect.soft((await since(first['last-modified'] ?? '')).status, path).toBe(304);
          expect.soft((await since('Sat, 01 Jan 2000 00:00:00 GMT')).status, path).toBe(200);
        }
        // A weak mark, as this project's own server has it, may be that of all forms.
        if (!isHost(server)) continue;
        const etags = await Promise.all(
          ['br', 'gzip', 'identity'].map(
            async (accepted) => (await ask(`${url}en/`, { headers: { 'accept-encoding': accepted } })).headers.etag,
          ),
        );
        expect(new Set(etags).size, 'each form has a mark of its own').toBe(3);
      }
    });

    test('an address that does not exist is answered with 404, in the language that it names', async () => {
      for (const { url, base, folder } of each(sitesAt(server))) {
        const cases: [address: string, page: string][] = [
          ...languages.flatMap((language): [string, string][] =>
            [
              'nothing/',
              'nothing',
              'sectors/nothing/at/all.html',
              'nothing.pdf',
              'index.html.br',
              '?a/../b',
              '404/',
            ].map((end) => [
              end.startsWith('?') ? `${language}/x/${end}` : `${language}/${end}`,
              `${language}/404.html`,
            ]),
          ),
          ...[
            'nothing',
            'hi-en/nothing/',
            'data/',
            '_astro/',
            '_astro/nothing.js',
            'hi-e',
            '.env',
            '.git/config',
            'index.html.gz',
          ].map((end): [string, string] => [end, '404.html']),
        ];
        for (const [address, page] of each(cases)) {
          const answer = await ask(url + address, { headers: { 'accept-encoding': 'br' } });
          expect.soft(answer.status, address).toBe(404);
          expect
            .soft(read(answer).equals(readFileSync(join(folder, page))), `${address} is answered with ${page}`)
            .toBe(true);
          const { headers } = answer;
          for (const [name, value] of each(Object.entries(headersFor(page, base))))
            expect.soft(headers[name], `${address} ${name}`).toBe(value);
        }
        if (base !== '/') expect((await ask(new URL('/elsewhere', url).href)).status).toBe(404);
      }
    });

    test('an address that is nearly one leads to it, for good, with what was asked', async () => {
      for (const { name, url, base } of each(sitesAt(server))) {
        const cases: [from: string, to: string][] = [
          ['hi/sectors', 'hi/sectors/'],
          ['hi', 'hi/'],
          ['hi/sectors?q=1&r=2', 'hi/sectors/?q=1&r=2'],
          ['hi/index.html', 'hi/'],
          ['hi-en/meetings/index.html?q=%20%0d%0aX:1', 'hi-en/meetings/?q=%20%0d%0aX:1'],
          ['index.html', ''],
          ...(name === 'topic'
            ? ([
                ['hi/aims/', 'hi/about/'],
                ['en/aims', 'en/about/'],
                ['en/aims/index.html', 'en/about/'],
                ['en/meetings/founding/?q=1', 'en/meetings/spring/?q=1'],
                ['hi-en/meetings/founding/', 'hi-en/meetings/spring/'],
              ] as [string, string][])
            : []),
        ];
        for (const [from, to] of each(cases)) {
          const { status, headers } = await ask(url + from);
          expect.soft([status, headers.location], from).toEqual([301, base + to]);
          expect.soft(headers['x-content-type-options'], from).toBe('nosniff');
        }
        if (base === '/') continue;
        const top = await ask(new URL('/', url).href);
        expect([top.status, top.headers.location]).toEqual([302, base]);
        expect((await ask(url.slice(0, -1))).headers.location).toBe(base);
      }
    });

    test('a file can be looked at without being sent, and nothing can be changed', async () => {
      for (const { url } of each(sitesAt(server))) {
        for (const path of ['en/', 'en/print/timeline.pdf', 'nothing/']) {
          const [whole, head] = [await ask(url + path), await ask(url + path, { method: 'HEAD' })];
          expect
            .soft([head.status, head.body.length, head.headers['content-length']], path)
            .toEqual([whole.status, 0, whole.headers['content-length']]);
        }
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
          const { status } = await ask(`${url}en/`, { method });
          expect.soft(status, method).toBe(405);
        }
      }
    });

    if (!isHost(server)) return;

    test('a part of a PDF is sent to who asks for a part', async () => {
      for (const { url, folder } of each(sitesAt(server))) {
        const path = 'en/print/dossier.pdf';
        const file = readFileSync(join(folder, path));
        const part = (range: string, more = {}) => ask(url + path, { headers: { range: `bytes=${range}`, ...more } });
        const { headers } = await ask(url + path, { method: 'HEAD' });
        expect(headers['accept-ranges']).toBe('bytes');
        for (const [range, from, to] of [
          ['0-99', 0, 100],
          ['1000-1999', 1000, 2000],
          ['-50', -50, undefined],
        ] as const) {
          const answer = await part(range);
          expect.soft(answer.status, range).toBe(206);
          expect.soft(answer.body.equals(file.subarray(from, to)), range).toBe(true);
        }
        expect((await part('0-9', { 'if-range': headers.etag })).status).toBe(206);
        expect((await part('0-9', { 'if-range': '"older"' })).status).toBe(200);
        expect((await part(`${statSync(join(folder, path)).size}-`)).status).toBe(416);
      }
    });

    test('many files come over one connection', async () => {
      for (const { url, folder, base } of each(sitesAt(server))) {
        const session = connect(url, { rejectUnauthorized: false });
        const files = kindsOfFile(folder, base);
        const answered = await Promise.all(
          files.map(
            (file) =>
              new Promise<number | undefined>((resolve, reject) => {
                const stream = session.request({ ':path': base + pathOf(file) });
                stream.on('response', (headers) => {
                  resolve(headers[':status']);
                });
                stream.on('error', reject).resume();
              }),
          ),
        );
        expect(session.alpnProtocol).toBe('h2');
        session.close();
        expect(answered.filter((status) => status !== 200 && status !== 301)).toEqual([]);
        expect(files.length).toBeGreaterThan(20);
      }
    });
  });
}

test('nginx without its Brotli module sends gzip, and leads from http to https at the name that it was made for', async () => {
  skipWithout('nginx');
  const nginx = await startNginx(false);
  try {
    for (const [name, url] of each(nginx.urls)) {
      const { headers } = await ask(url, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(headers['content-encoding']).toBe('gzip');
      const plain = await ask(`${nginx.plainUrls.get(name) ?? ''}hi/?q=1`, { headers: { host: 'evil.example' } });
      const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;
      expect([plain.status, plain.headers.location]).toEqual([301, `${SITE_URL}${BASE_PATH}hi/?q=1`]);
    }
  } finally {
    nginx.stop();
  }
});

test('the built sites have all that the tables above name', () => {
  for (const { folder } of each(sitesAt('own'))) {
    for (const [address] of each(promised)) expect(existsSync(join(folder, address)), address).toBe(true);
  }
});
