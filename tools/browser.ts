import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The first has no window to draw and is twice as fast.
const names = [
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

/** The path of a Chromium that can be driven: Playwright's own, else one that the machine has. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...applications].find((path) => existsSync(path));
}

/** How to start it: as root its sandbox must be off, and it should keep to the pages it is given. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  const own = executablePath === chromium.executablePath();
  return {
    ...(executablePath && !own && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  };
}

/**
 * Sees to it that there is a browser: what is installed, else Playwright's download, else the system's package manager
 * where this process may use it. Throws, saying what to do, where none of them helps.
 */
export function ensureBrowser(): string {
  const installed = findBrowser();
  if (installed) return installed;
  console.log('No browser found. Trying the one that Playwright offers…');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && process.platform === 'linux') installWithPackageManager();
  const last = findBrowser();
  if (last) return last;
  throw new Error(
    'The tests need Chromium or Chrome, and none could be installed. Install one (on Debian or Ubuntu: sudo apt-get install chromium) and run the tests again.',
  );
}

function installWithPackageManager(): void {
  const managers: [string, string[][]][] = [
    ['apt-get', [['update'], ['install', '--yes', 'chromium-headless-shell']]],
    ['apt-get', [['install', '--yes', 'chromium']]],
    ['dnf', [['install', '--assumeyes', 'chromium']]],
    ['apk', [['add', 'chromium']]],
  ];
  for (const [manager, steps] of managers) {
    try {
      for (const step of steps) execFileSync(manager, step, { stdio: 'inherit' });
      return;
    } catch {
      continue; // not this system's manager, or it has no such package
    }
  }
}

if (import.meta.main) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
