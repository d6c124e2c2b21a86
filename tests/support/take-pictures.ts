import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchOptions } from '../../src/pdf/browser.ts';
import { ensureBrowser } from '../../tools/browser.ts';
import { kindOfMachine, picturesFolder } from './pictures.ts';

ensureBrowser();
const browser = await chromium.launch(launchOptions());
const kind = kindOfMachine(browser);
await browser.close();

// Those of an earlier version of the browser are compared with nothing any more.
const earlier = globSync(join(picturesFolder, kind.replace(/\d+$/, '*')));
for (const folder of earlier) rmSync(folder, { recursive: true });

const spec = 'tests/reader/pictures.spec.ts';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', spec, '--update-snapshots=all'],
  { stdio: 'inherit' },
);

const folder = join(picturesFolder, kind);
const sizes = await Promise.all(readdirSync(folder).map((file) => shrink(join(folder, file))));
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${sizes.length} pictures in ${folder}, ${Math.round(total / 1024)} KB`);
process.exitCode = status ?? 1;

/** Reduces a picture to a palette, which a comparison does not notice; gives its new size in bytes. */
async function shrink(path: string): Promise<number> {
  const original = readFileSync(path);
  const reduced = await sharp(original).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
  const smaller = reduced.length < original.length ? reduced : original;
  writeFileSync(path, smaller);
  return smaller.length;
}
