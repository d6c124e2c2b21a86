import { expect, test } from '@playwright/test';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from '../../deploy/compress.ts';
import { ask, read } from '../support/ask.ts';
import { each } from '../support/each.ts';
import { addresses, built, siteDefinitions, urlOf } from '../support/sites.ts';

test('what stands beside a file in the copy for a host is that file, and smaller', async ({}, testInfo) => {
  const folder = testInfo.outputPath('site');
  cpSync(siteDefinitions.topic.environment.OUT_DIR, folder, { recursive: true });
  await compress(folder, ['br', 'gz']);
  const compressed = globSync('**/*.{br,gz}', { cwd: folder });
  for (const address of each(addresses('topic'))) expect(compressed).toContain(join(address, 'index.html.br'));
  for (const file of each(compressed)) {
    const [original, small] = [readFileSync(join(folder, file.slice(0, -3))), readFileSync(join(folder, file))];
    const decode = file.endsWith('br') ? brotliDecompressSync : gunzipSync;
    expect.soft(decode(small).equals(original), file).toBe(true);
    expect.soft(small.length, file).toBeLessThan(original.length);
  }
  expect(compressed.filter((file) => /\.(woff2|png|pdf)\.\w+$/.test(file))).toEqual([]);
});

for (const [accepted, sent] of [
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
] as const) {
  test(`a browser that reads ${accepted} is sent ${sent ?? 'the file itself'}`, async () => {
    for (const [path, type] of [
      ['en/', 'text/html; charset=utf-8'],
      ['data/timeline.csv', 'text/csv; charset=utf-8'],
    ] as const) {
      const answer = await ask(urlOf('real') + path, { headers: { 'accept-encoding': accepted } });
      expect(answer.headers['content-encoding']).toBe(sent);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(read(answer).toString()).toBe(built('real', path.replace(/\/$/, '/index.html')));
      if (sent) expect(answer.body.length).toBeLessThan(read(answer).length / 2);
    }
  });
}

test('a part of a file is one of the file itself', async () => {
  const { status, headers, body } = await ask(`${urlOf('real')}en/`, {
    headers: { 'accept-encoding': 'br', range: 'bytes=1000-2999' },
  });
  expect([status, headers['content-encoding'], headers.vary]).toEqual([206, undefined, 'Accept-Encoding']);
  const file = join(siteDefinitions.real.environment.OUT_DIR, 'en/index.html');
  expect(headers['content-range']).toBe(`bytes 1000-2999/${statSync(file).size}`);
  expect(body.equals(readFileSync(file).subarray(1000, 3000))).toBe(true);
});
