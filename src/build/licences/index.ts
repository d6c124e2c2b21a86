import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentOf } from '../../collections/lint/content.ts';
import { readContent } from '../../collections/lint/files.ts';
import { imagesOf } from '../../collections/lint/rules/images.ts';
import { settings } from '../../site.config.ts';
import { faces, otherFaces } from '../../styles/faces.ts';
import { stagingDir } from '../output/folders.ts';

/** Where the bundler lists the packages in the pages' scripts: https://vite.dev/config/build-options#build-license */
const bundled = 'bundled-licences.json';

const listBundled = {
  name: 'list-bundled',
  configEnvironment: (name: string) => (name === 'client' ? { build: { license: { fileName: bundled } } } : undefined),
};

/**
 * Writes `/licences.txt` with the licences of this project and of all packages whose code or fonts the site contains,
 * as these licences require, and with the captions of pictures, which say who made them and under which licence.
 */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listBundled] } });
      },
      'astro:build:done': ({ logger }) => {
        const file = join(stagingDir, bundled);
        const inScripts = JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[];
        rmSync(file);
        const packages = [...inScripts, ...servedPackages()];
        const text = licencesText(readFileSync('LICENSE', 'utf8'), pictureCaptions(), packages);
        writeFileSync(join(stagingDir, 'licences.txt'), text);
        const count = new Set(packages.map(({ name }) => name)).size;
        logger.info(`licences.txt has the licences of ${count} packages.`);
      },
    },
  };
}

/** The captions of each picture in all languages, by its path. */
function pictureCaptions(): Map<string, string[]> {
  const { entries } = contentOf(readContent(settings.contentDir));
  const images = entries.flatMap((entry) => imagesOf(entry)).filter(({ title }) => title);
  return new Map(
    [...Map.groupBy(images, ({ path }) => path)].map(([path, all]) => [
      path,
      [...new Set(all.map(({ title }) => title))],
    ]),
  );
}

/** The packages whose files are served without bundling: the typefaces and, where there is an admin, its packages. */
function servedPackages(): ShippedPackage[] {
  const files = globSync('**/*.woff2', { cwd: stagingDir }).map((file) => basename(file));
  const fonts = [...faces, ...otherFaces]
    .filter(({ name }) => files.some((file) => file.startsWith(`${name}.`)))
    .map(({ file }) => file.split('/', 2).join('/'));
  return [...fonts, ...(settings.adminRepository ? ['@sveltia/cms', 'immutable', 'yaml'] : [])].map(installed);
}

function installed(name: string): ShippedPackage {
  const folder = resolve('node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = file && readFileSync(join(folder, file), 'utf8');
  return { name, version: about.version, identifier: about.license, ...(text && { text }) };
}

/** A package that is shipped to readers, whole or in part. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX identifier (https://spdx.org/licenses/). */
  identifier?: string;
  /** The content of its licence file. */
  text?: string;
}

/**
 * All licences as one text: this project's own first, then the pictures, then the packages by name.
 * @param captions the captions of each picture, by its path
 * @throws where a package has no licence file
 */
export function licencesText(
  own: string,
  captions: ReadonlyMap<string, readonly string[]>,
  packages: readonly ShippedPackage[],
): string {
  const byName = new Map(packages.map((shipped) => [shipped.name, shipped]));
  const pictures = [...captions].map(([path, all]) => [path, ...all].join('\n\n'));
  const sections = [...byName.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier, text }) => {
      if (!text) throw new Error(`${name} is part of the site, but its package has no licence file.`);
      return [`${name} ${version}${identifier ? ` (${identifier})` : ''}`, text.trim()].join('\n\n');
    });
  return `${['The licences of this site', own.trim(), ...pictures, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
