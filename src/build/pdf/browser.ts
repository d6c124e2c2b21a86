import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { memoize } from '../../utils/memoize.ts';
import { findProgram } from '../../utils/programs.ts';

// The headless shell comes first: it is twice as fast.
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: the one that CHROME_PATH names, else Playwright's, else one installed on the system. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : (findProgram(programs) ?? applications.find((path) => existsSync(path)));
}

/** The browser's version, or another value that changes with it; undefined where there is no browser. */
export const browserVersion = memoize((): string | undefined => {
  const path = findBrowser();
  if (!path) return undefined;
  // On Windows `--version` would open a window; the time of the file changes with the version.
  if (process.platform === 'win32') return String(statSync(path).mtimeMs);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : path;
});

/** Playwright's launch options: no sandbox for root, and no requests of the browser's own. */
export function launchOptions(): LaunchOptions & { args: string[] } {
  const executablePath = findBrowser();
  // Playwright has a lighter build of its own browser.
  const isPlaywrights = executablePath === chromium.executablePath();
  return {
    ...(executablePath && !isPlaywrights && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Places letters by the font's metrics, as on paper, instead of aligning them with pixels.
      '--font-render-hinting=none',
    ],
  };
}
