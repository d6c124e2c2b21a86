import type { AstroIntegration } from 'astro';
import { existsSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginContentCache, completeContentCache } from '../cache/content-cache.ts';
import { outputFolders, objection, siteDir, siteLock, stagingDir } from './folders.ts';
import { fullDisksInWords } from './full-disk.ts';
import { hold } from './lock.ts';
import { tidy } from './swap.ts';
import { settings } from '../../site.config.ts';

/**
 * Has a site built beside the one there is, whose place `publish` gives it at last. One build at a time, of this project as
 * of others with the same OUT_DIR or CACHE_DIR: it comes first, since content may change while a build waits.
 */
export function stage(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'stage',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        // A server for writing need not look at what a build writes meanwhile.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: [join(stagingDir, '**')] } } } });
        isBuild = command === 'build';
        if (!isBuild) return;
        await hold(locks, (file, holder) => {
          logger.info(
            `Another build is running. This one waits until it has ended. If process ${holder} is no build, delete ${file}.`,
          );
        });
        clear();
        const problem = objection();
        if (problem) {
          console.error(problem);
          process.exit(1);
        }
        updateConfig({ outDir: pathToFileURL(stagingDir + sep) });
        // Before the locks are let go: what it takes away must not be the next build's.
        process.prependListener('exit', (code) => {
          if (code !== 0) explain();
        });
      },
      'astro:config:done': () => {
        if (isBuild) beginContentCache();
      },
      'astro:build:generated': completeContentCache,
    },
  };
}

/** What two builds must not use at once: Astro's and Vite's own files in the project, what is kept, and the site. */
const locks = [join('node_modules', '.build.lock'), join(settings.cacheDir, '.build.lock'), siteLock];

/** Takes away what an earlier build left, or this one. */
function clear(): void {
  tidy(outputFolders);
  rmSync(stagingDir, { recursive: true, force: true });
}

/** Says what a build that has failed leaves. */
function explain(): void {
  const full = fullDisksInWords();
  if (full) {
    clear();
    console.error(`\n${full}`);
  }
  const isBuilt = existsSync(stagingDir);
  if (!full && !isBuilt) return;
  console.error(`\nThe site in ${siteDir} is ${existsSync(siteDir) ? 'as it was' : 'not there'}.`);
  if (isBuilt) console.error(`What was built of a new one can be looked at in ${stagingDir}.`);
}
