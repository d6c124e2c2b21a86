import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { faces, otherFaces } from '../fonts/faces.ts';
import type { ShippedPackage } from './text.ts';

/**
 * The packages whose files are served beside what the bundler makes: the typefaces, and the desk's where there is one.
 * @param site the built site's folder
 */
export function servedPackages(site: string, hasDesk: boolean): ShippedPackage[] {
  const files = globSync('**/*.woff2', { cwd: site }).map((file) => basename(file));
  const fonts = [...faces, ...otherFaces]
    .filter(({ name }) => files.some((file) => file.startsWith(`${name}.`)))
    .map(({ file }) => file.split('/', 2).join('/'));
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
