import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { launchOptions } from '../../src/pdf/browser.ts';

const packed = 'node_modules/@sparticuz/chromium/bin/chromium.br';
const unpacked = 'test-results/browsers/chromium-92';

/** Why Chromium 92 cannot run here; nothing where it can. */
export const noOldBrowser =
  process.platform === 'linux' && process.arch === 'x64' ? undefined : 'Chromium 92 is there for Linux on x64 only.';

/** Starts Chromium 92, the oldest that npm has near the browser floor, unpacked with the first call. */
export async function launchOldBrowser(): Promise<Browser> {
  if (!existsSync(unpacked)) {
    mkdirSync(dirname(unpacked), { recursive: true });
    // Under another name until it is whole.
    writeFileSync(`${unpacked}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${unpacked}.part`, unpacked);
  }
  return chromium.launch({ executablePath: unpacked, args: [...launchOptions().args, '--disable-gpu'] });
}
