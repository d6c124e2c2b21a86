import { expect, test } from '@playwright/test';
import { ask, read, tell } from '../support/ask.ts';
import { each } from '../support/each.ts';
import { isHost, servers, sitesAt, skipWithout } from '../support/served.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways out of a folder, and ways to be sent to another site, as nobody's browser would write them. */
const paths = [
  '/../key.pem',
  '/../../../../../../../../etc/passwd',
  '/..%2fkey.pem',
  '/%2e%2e/key.pem',
  '/%2e%2e%2f%2e%2e%2fkey.pem',
  '/%252e%252e/key.pem',
  '/..%5ckey.pem',
  '/..\\..\\key.pem',
  '/hi/../../key.pem',
  '/hi/..;/..;/key.pem',
  '/..%c0%afkey.pem',
  '/.%00./key.pem',
  '/hi/%00',
  '/hi/index.html%00.png',
  '/hi\u0000/',
  '/hi/%ff%fe/',
  '/hi/%',
  '/%E0%A4%B9',
  '//evil.example',
  '//evil.example/hi',
  '//evil.example/..',
  '//evil.example/%2e%2e',
  '//evil.example/index.html',
  '//evil.example/hi/index.html',
  '///evil.example/../hi',
  '/\\evil.example/hi',
  '/%5cevil.example/index.html',
  '/%2fevil.example/index.html',
  '/%2f%2fevil.example/..%2fhi',
  '/hi//evil.example/../../hi',
  '/hi/sectors%0d%0aLocation:%20https://evil.example',
  '/hi/sectors%0d%0aX-Evil:%20yes',
  '/hi/index.html%0d%0aX-Evil:%20yes',
  '/.git/config',
  '/.htaccess',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(2000)}`,
  `/${'../'.repeat(500)}etc/passwd`,
  `/hi/?${'q'.repeat(6000)}`,
];

const encodings = [
  '*',
  'BR',
  'br;q=0, gzip;q=0',
  'br;q=0, *;q=0.1',
  'identity;q=0',
  'gzip;q=1.000, br;q=0.001',
  'brotli, gzipped',
  ',,,;;;=',
  'gzip\u00e9',
  `${'x,'.repeat(2000)}gzip`,
];

for (const server of each(servers)) {
  test.describe(server, () => {
    test.beforeEach(() => {
      skipWithout(server);
    });

    test('no request gets a file from outside the site, or leads to another site', async () => {
      for (const { url, base } of each(sitesAt(server))) {
        const { host, origin } = new URL(url);
        const proper = await tell(url, `GET ${base}hi/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
        expect(proper).toMatch(/^HTTP\/1\.1 200 /);
        for (const from of ['', base.slice(0, -1)]) {
          await Promise.all(
            paths.map(async (path) => {
              const at = JSON.stringify(from + path.slice(0, 60));
              const said = await tell(url, `GET ${from}${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
              const [head = '', body = ''] = said.split('\r\n\r\n');
              // A server may hang up on what is no HTTP.
              if (said) expect.soft(head, at).toMatch(/^HTTP\/1\.1 (200|301|302|308|400|404|414|431) /);
              expect.soft(body, at).not.toMatch(/PRIVATE KEY|root:x:/);
              expect.soft(head, at).not.toMatch(/^X-Evil/im);
              const location = /^Location: (.*)$/im.exec(head)?.[1];
              if (location) expect.soft(new URL(location, url).origin, `${at} leads to ${location}`).toBe(origin);
            }),
          );
        }
      }
    });

    test('requests of another kind are refused, and the next is answered', async () => {
      const lines = {
        'no host': 'GET /hi/ HTTP/1.1\r\nConnection: close\r\n\r\n',
        'two hosts': 'GET /hi/ HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n',
        'a host that is none': 'GET /hi/ HTTP/1.1\r\nHost: a/../b\r\nConnection: close\r\n\r\n',
        'not HTTP': '\u0016\u0003\u0001 hello\r\n\r\n',
        'no method': '/hi/\r\n\r\n',
        'a version that does not exist': 'GET /hi/ HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n',
        'two lengths':
          'POST /hi/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab',
        'a header without end': `GET /hi/ HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(2_000_000)}\r\nConnection: close\r\n\r\n`,
      };
      for (const { url } of each(sitesAt(server))) {
        for (const [what, text] of each(Object.entries(lines))) {
          const said = await tell(url, text);
          const refused = /^HTTP\/1\.[01] (400|404|405|413|431|494|505) /;
          // What a host's name may be, a proxy may judge: this project's own server serves whoever asks.
          const lenient = what.includes('host') ? /^HTTP\/1\.1 (200|301|400|404|421) / : refused;
          if (said) expect.soft(said.slice(0, 60), what).toMatch(lenient);
        }
        expect((await ask(url)).status).toBe(200);
      }
    });

    test('whatever a browser says that it reads, it is sent the page', async () => {
      for (const { url, folder } of each(sitesAt(server))) {
        const page = readFileSync(join(folder, 'en/index.html'));
        for (const accepted of each(encodings)) {
          const answer = await ask(`${url}en/`, { headers: { 'accept-encoding': accepted } });
          expect.soft(answer.status, accepted).toBe(200);
          expect.soft(read(answer).equals(page), accepted).toBe(true);
          // With a weight of 0 it is said what is not read (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3).
          if (isHost(server) && accepted.includes('br;q=0,'))
            expect.soft(answer.headers['content-encoding'], accepted).not.toBe('br');
        }
      }
    });
  });
}
