import { execFileSync, spawnSync } from 'node:child_process';
import { findBrowser } from '../src/build/pdf/browser.ts';

/**
 * Finds or installs a browser: an installed one, else Playwright's download, else by the system's package manager if
 * this process may use it. Throws an error that says what to do if all fail.
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
