import type { AstroIntegration } from 'astro';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settings } from '../../site.config.ts';
import { prune } from '../cache/cache.ts';
import { beginContentCache, completeContentCache } from '../cache/content-cache.ts';
import { outputFolders, objection, siteDir, siteLock, stagingDir } from './folders.ts';
import { hold } from './lock.ts';
import { swap, tidy } from './swap.ts';

/** Locks for what two builds must not use at once: Astro's and Vite's files, the cache, and the site. */
const locks = [join('node_modules', '.build.lock'), join(settings.cacheDir, '.cache.lock'), siteLock];

/**
 * Builds the site beside the present one, which `publish` then replaces. It is the first step, since content may change
 * while the build waits for another build.
 */
export function stage(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'stage',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        // The dev server must not watch what a build writes.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: [join(stagingDir, '**')] } } } });
        isBuild = command === 'build';
        if (!isBuild) return;
        await hold(locks, (file) => {
          logger.info(`Waiting for another build to end: it holds ${file}.`);
        });
        tidy(outputFolders);
        rmSync(stagingDir, { recursive: true, force: true });
        const problem = objection();
        if (problem) {
          console.error(problem);
          process.exit(1);
        }
        updateConfig({ outDir: pathToFileURL(stagingDir + sep) });
        process.on('exit', (code) => {
          if (code === 0 || !existsSync(stagingDir)) return;
          console.error(`\nThe site in ${siteDir} ${existsSync(siteDir) ? 'has not changed' : 'does not exist'}.`);
          console.error(`The unfinished new site is in ${stagingDir}.`);
        });
      },
      'astro:config:done': () => {
        if (isBuild) beginContentCache();
      },
      'astro:build:generated': completeContentCache,
    },
  };
}

/** Replaces the previous site by the new one. It is the last step, after every other one has succeeded. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ logger }) => {
        logger.info('All pages are ready. The new site replaces the previous one.');
        if (stagingDir !== outputFolders.next) copySite();
        swap(outputFolders);
        rmSync(stagingDir, { recursive: true, force: true });
        prune();
        logger.info(`The site is in ${relative('', settings.outDir)}.`);
      },
    },
  };
}

/** Copies the new site to the disk of `OUT_DIR`. Throws with what to do if it does not fit. */
function copySite(): void {
  const { next } = outputFolders;
  try {
    cpSync(stagingDir, next, { recursive: true });
  } catch (cause) {
    const advice = 'Make room there, or name a folder on another disk in OUT_DIR, and build again.';
    throw new Error(`The new site cannot be copied to ${next}. Perhaps its disk is full. ${advice}`, { cause });
  }
}
