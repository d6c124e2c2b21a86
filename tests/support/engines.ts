import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../src/build/pdf/browser.ts';
import { findFirefox, hasWebKit } from '../../tools/engines.ts';
import { startWebKit } from './webkit.ts';

/** A browser with one page. What is asked of the page runs in it: what drives the browsers agrees on little more. */
export interface EngineBrowser {
  /** Shows an address in a window of some width, or of the least that the browser can have. */
  open: (url: string, width: number) => Promise<void>;
  ask: <Value, Answer>(question: (value: Value) => Answer, value: Value) => Promise<Answer>;
  /** The errors that its console has told. */
  errors: string[];
  close: () => Promise<unknown>;
}

export interface Engine {
  name: string;
  /** Why it cannot be tried here; nothing where it can. */
  missing: string | undefined;
  start: () => Promise<EngineBrowser>;
}

const height = 800;
const folder = resolve('test-results/browsers');
const isLinux = process.platform === 'linux' && process.arch === 'x64';
const howToInstall = 'as root, node tools/engines.ts does it on Debian and Ubuntu.';

/**
 * The engines that the site is tried in beside the newest Chromium. The old ones know no popovers and no `:has()`, the older
 * no ranges in media queries either, and no cascade layers.
 */
export const engines: readonly Engine[] = [
  ...Object.entries({ 92: '@sparticuz/chromium', 109: 'chromium-109' }).map(([version, name]) => ({
    name: `Chromium ${version}`,
    missing: isLinux ? undefined : `Chromium ${version} is there for Linux on x64 only.`,
    start: () => startChromium(version, name),
  })),
  {
    name: 'Firefox',
    missing: findFirefox() ? undefined : `Firefox is not installed: ${howToInstall}`,
    start: startFirefox,
  },
  {
    name: 'WebKitGTK',
    missing: hasWebKit() ? undefined : `WebKitGTK’s driver or Xvfb is not installed: ${howToInstall}`,
    start: startWebKit,
  },
];

/** Starts an old Chromium from the package that has it, unpacked with the first call. */
async function startChromium(version: string, name: string): Promise<EngineBrowser> {
  const executablePath = join(folder, `chromium-${version}`);
  if (!existsSync(executablePath)) {
    mkdirSync(dirname(executablePath), { recursive: true });
    const packed = readFileSync(`node_modules/${name}/bin/chromium.br`);
    // Under another name until it is whole.
    writeFileSync(`${executablePath}.part`, brotliDecompressSync(packed), { mode: 0o755 });
    renameSync(`${executablePath}.part`, executablePath);
  }
  const browser = await chromium.launch({ executablePath, args: [...launchOptions().args, '--disable-gpu'] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // Chromium 106 to 113 warns of what later ones have.
    const isNotice = message.text().startsWith("Found a 'popover' attribute");
    if (message.type() === 'error' && !isNotice) errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    open: async (url, width) => {
      await page.setViewportSize({ width, height });
      await page.goto(url);
    },
    ask: (question, value) => page.evaluate(question as (value: unknown) => never, value),
    errors,
    close: () => browser.close(),
  };
}

/** Playwright drives only a Firefox of its own, so Puppeteer does it. */
async function startFirefox(): Promise<EngineBrowser> {
  // A Firefox that came as a snap sees no folder for temporary files.
  const userDataDir = join(folder, 'firefox-profile');
  rmSync(userDataDir, { recursive: true, force: true });
  const browser = await launch({ browser: 'firefox', executablePath: findFirefox() ?? '', userDataDir });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    open: async (url, width) => {
      await page.setViewport({ width, height });
      await page.goto(url);
    },
    ask: (question, value) => page.evaluate(question as (value: unknown) => never, value),
    errors,
    close: () => browser.close(),
  };
}
