import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedPackages } from '../licences/packages.ts';
import { licencesText, type ShippedPackage } from '../licences/text.ts';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

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
        const packages = [...inScripts, ...servedPackages(stagingDir, Boolean(settings.deskRepository))];
        writeFileSync(join(stagingDir, 'licences.txt'), licencesText(readFileSync('LICENSE', 'utf8'), packages));
        logger.info(
          `What is shipped of ${new Set(packages.map(({ name }) => name)).size} packages has its licence beside it.`,
        );
      },
    },
  };
}
