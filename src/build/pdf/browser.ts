import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { memoize } from '../../utils/memoize.ts';
import { findProgram } from '../../utils/programs.ts';

// The first draws no window and is twice as fast.
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

/** The path of a Chromium that can be driven: the one that CHROME_PATH names, else Playwright's, else the machine's. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : (findProgram(programs) ?? applications.find((path) => existsSync(path)));
}

/** That browser's version, or what else differs between two of them; undefined where there is none. Asked once. */
export const browserVersion = memoize((): string | undefined => {
  const path = findBrowser();
  if (!path) return undefined;
  // On Windows it opens a window instead of an answer, but is a file that changes with its version.
  if (process.platform === 'win32') return String(statSync(path).mtimeMs);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : path;
});

/** How to start it: as root its sandbox must be off, and it should load nothing but the pages that it is given. */
export function launchOptions(): LaunchOptions & { args: string[] } {
  const executablePath = findBrowser();
  // Playwright has a lighter form of its own browser.
  const isPlaywrights = executablePath === chromium.executablePath();
  return {
    ...(executablePath && !isPlaywrights && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Places letters as the font says, as on paper and on phones, and not on a screen's pixels.
      '--font-render-hinting=none',
    ],
  };
}
