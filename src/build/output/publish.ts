import type { AstroIntegration } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { prune } from '../cache/content-cache.ts';
import { outputFolders, stagingDir } from './folders.ts';
import { swap } from './swap.ts';
import { settings } from '../../site.config.ts';

/** Gives a new site the place of the one before. It comes last: each step before has gone well. */
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
