import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser } from '../../src/pdf/browser.ts';
import { originalLanguage, type Language } from '../../src/site.config.ts';

/** The stored pictures, a folder for each kind of machine. */
export const picturesFolder = 'tests/reader/pictures';

const narrow = { width: 360, height: 780 };
const wide = { width: 1280, height: 900 };

/** What pictures are taken in: a window and colours, and what that adds to a picture's name. */
const states = [
  { suffix: 'narrow-light', size: narrow, scheme: 'light' },
  { suffix: 'narrow-dark', size: narrow, scheme: 'dark' },
  { suffix: 'wide-dark', size: wide, scheme: 'dark' },
  { suffix: 'wide-light', size: wide, scheme: 'light' },
] as const;

export type State = (typeof states)[number];

/** The states that a page in a language is looked at in: dark differs in colours only, so it is narrow in one, wide in the other. */
export function statesFor(language: Language | undefined): readonly State[] {
  const left = language && (language === originalLanguage ? 'wide-dark' : 'narrow-dark');
  return states.filter(({ suffix }) => suffix !== left);
}

/**
 * The kind of machine that pictures hold for, as a folder's name: `debian-chromium-headless-shell-156`. Systems draw
 * letters in their own ways, and so may a browser's next version and its variant with a window.
 */
export function kindOfMachine(browser: Browser): string {
  const [major = ''] = browser.version().split('.');
  return [systemName(), basename(findBrowser() ?? 'chromium', '.exe'), major]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** Whether there are pictures to compare with, or they are being taken anew: see `npm run pictures`. */
export function isCompared(browser: Browser): boolean {
  return test.info().config.updateSnapshots === 'all' || existsSync(join(picturesFolder, kindOfMachine(browser)));
}

/** Takes a picture, shows it in the test report, and compares it with the stored one if this machine has some. */
export async function look(target: Page | Locator, name: string, browser: Browser): Promise<void> {
  const options = { animations: 'disabled', caret: 'hide' } as const;
  const file = [kindOfMachine(browser), `${name}.png`];
  if (!isCompared(browser)) {
    await test.info().attach(name, { body: await target.screenshot(options), contentType: 'image/png' });
    return;
  }
  // The two overloads of `expect` are one for a page and one for a part of it.
  await expect.soft(target as Page).toHaveScreenshot(file, options);
  // What it looks like; where it does not any more, the report adds how it looks now.
  const stored = join(picturesFolder, ...file);
  if (existsSync(stored)) await test.info().attach(name, { path: stored, contentType: 'image/png' });
}

function systemName(): string {
  const release = '/etc/os-release';
  if (process.platform !== 'linux' || !existsSync(release)) return process.platform;
  return /^ID="?([\w.-]+)/m.exec(readFileSync(release, 'utf8'))?.[1] ?? process.platform;
}
