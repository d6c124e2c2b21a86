import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { settings } from '../../site.config.ts';
import { faces, otherFaces } from '../../styles/faces.ts';
import { stagingDir } from '../output/folders.ts';

/** Where the bundler says what it has put into the pages' scripts: https://vite.dev/config/build-options#build-license */
const bundled = 'bundled-licences.json';

const noteLicences = {
  name: 'note-licences',
  configEnvironment: (name: string) => (name === 'client' ? { build: { license: { fileName: bundled } } } : undefined),
};

/** Writes the licences of all that is shipped, which ask to go along with it, to `/licences.txt`. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteLicences] } });
      },
      'astro:build:done': ({ logger }) => {
        const file = join(stagingDir, bundled);
        const inScripts = JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[];
        rmSync(file);
        const packages = [...inScripts, ...servedPackages(stagingDir, Boolean(settings.adminRepository))];
        writeFileSync(join(stagingDir, 'licences.txt'), licencesText(readFileSync('LICENSE', 'utf8'), packages));
        logger.info(
          `What is shipped of ${new Set(packages.map(({ name }) => name)).size} packages has its licence beside it.`,
        );
      },
    },
  };
}

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

/** A package that is shipped to readers, whole or in part. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** Its licence by SPDX's list: https://spdx.org/licenses/ */
  identifier?: string;
  /** What its licence file says. */
  text?: string;
}

/**
 * The licences of what is shipped as one text: this project's own first, then the packages by name.
 * @throws where a package says nothing of its licence, which has to go along with it
 */
export function licencesText(own: string, packages: readonly ShippedPackage[]): string {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const sections = [...byName.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier, text }) => {
      if (!text) throw new Error(`${name} is part of the site, and has no licence file to go along with it.`);
      return [`${name} ${version}${identifier ? ` (${identifier})` : ''}`, text.trim()].join('\n\n');
    });
  return `${['The licences of this site', own.trim(), ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
