import { existsSync } from 'node:fs';
import { findProgram } from '../src/utils/programs.ts';
import { installMissing } from './packages.ts';

const applications = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox; its long-term version comes first. */
export function findFirefox(): string | undefined {
  return findProgram(['firefox-esr', 'firefox']) ?? applications.find((path) => existsSync(path));
}

/** Whether WebKitGTK can be driven here: its driver and a virtual screen are installed. */
export function hasWebKit(): boolean {
  return ['WebKitWebDriver', 'Xvfb'].every((program) => findProgram([program]));
}

if (import.meta.main) {
  installMissing([
    { name: 'Firefox', isThere: () => findFirefox() !== undefined, packages: ['firefox-esr'] },
    { name: 'WebKitGTK', isThere: hasWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
  ]);
}
