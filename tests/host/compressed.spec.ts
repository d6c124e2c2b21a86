import { expect, test } from '@playwright/test';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '../../src/delivery/compress.ts';
import { addresses, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const { OUT_DIR } = siteDefinitions.real.environment;
const decoders = { br: brotliDecompressSync, gz: gunzipSync };

for (const name of Object.keys(siteDefinitions) as SiteName[]) {
  test(`${name}: what stands beside a file is that file, and smaller`, () => {
    const folder = siteDefinitions[name].environment.OUT_DIR;
    const compressed = globSync('**/*.{br,gz}', { cwd: folder });
    for (const address of addresses(name)) expect(compressed).toContain(join(address, 'index.html.br'));
    for (const file of compressed) {
      const [original, small] = [readFileSync(join(folder, file.slice(0, -3))), readFileSync(join(folder, file))];
      const decode = file.endsWith('br') ? decoders.br : decoders.gz;
      expect.soft(decode(small).equals(original), file).toBe(true);
      expect.soft(small.length, file).toBeLessThan(original.length);
    }
    expect(compressed.filter((file) => /\.(woff2|png|pdf)\.\w+$/.test(file))).toEqual([]);
  });
}

test('a file that changed or is gone has no old one beside it', async ({}, testInfo) => {
  const folder = testInfo.outputPath('site');
  cpSync(join(OUT_DIR, 'hi/about'), folder, { recursive: true });
  expect((await compressSite(folder)).now).toBe(0);
  writeFileSync(join(folder, 'index.html'), 'other '.repeat(100));
  writeFileSync(join(folder, 'gone.html.br'), 'old');
  await compressSite(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe('other '.repeat(100));
  expect(globSync('gone*', { cwd: folder })).toEqual([]);
  writeFileSync(join(folder, 'index.html'), 'short');
  await compressSite(folder);
  expect(globSync('index.html.*', { cwd: folder })).toEqual([]);
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
      const { headers } = await answer(urlOf('real') + path, accepted);
      expect(headers['content-encoding']).toBe(sent);
      expect(headers['content-type']).toBe(type);
      expect(headers.vary).toBe('Accept-Encoding');
    }
  });
}

function answer(url: string, accepted: string): Promise<{ headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': accepted } }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}
