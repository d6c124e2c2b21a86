import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { typefaces } from '../styles/typefaces.ts';
import type { ShippedPackage } from './text.ts';

/** The packages whose files are served beside what the bundler makes: the typefaces, and the desk's where there is one. */
export function servedPackages(hasDesk: boolean): ShippedPackage[] {
  const fonts = Object.values(typefaces).map((typeface) => `@fontsource/${typeface.package}`);
  return [...fonts, ...(hasDesk ? ['@sveltia/cms', 'immutable', 'yaml'] : [])].map(installed);
}

/** What an installed package says of itself. */
function installed(name: string): ShippedPackage {
  const folder = resolve('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return { name, version, identifier: license, ...(file && { text: readFileSync(join(folder, file), 'utf8') }) };
}
