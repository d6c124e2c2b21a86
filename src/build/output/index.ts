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

/** What two builds must not use at once: Astro's and Vite's own files in the project, the cache, and the site. */
const locks = [join('node_modules', '.build.lock'), join(settings.cacheDir, '.cache.lock'), siteLock];

/**
 * Has the site built beside the present one, whose place `publish` gives it. It comes first: content may change while a build
 * waits for another one.
 */
export function stage(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'stage',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        // The dev server need not watch what a build writes meanwhile.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: [join(stagingDir, '**')] } } } });
        isBuild = command === 'build';
        if (!isBuild) return;
        await hold(locks, (file) => {
          logger.info(`Another build is running: it holds ${file}. This one waits until it has ended.`);
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
          console.error(`\nThe site in ${siteDir} is ${existsSync(siteDir) ? 'as it was' : 'not there'}.`);
          console.error(`What was built of a new one can be looked at in ${stagingDir}.`);
        });
      },
      'astro:config:done': () => {
        if (isBuild) beginContentCache();
      },
      'astro:build:generated': completeContentCache,
    },
  };
}

/** Gives a new site the place of the one before. It comes last, when every other step has succeeded. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ logger }) => {
        logger.info('All is ready: the new site takes the place of the one before.');
        if (stagingDir !== outputFolders.next) cpSync(stagingDir, outputFolders.next, { recursive: true });
        swap(outputFolders);
        rmSync(stagingDir, { recursive: true, force: true });
        prune();
        logger.info(`The site is in ${relative('', settings.outDir)}.`);
      },
    },
  };
}
