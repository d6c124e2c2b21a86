import type { AstroIntegration } from 'astro';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { standing } from '../budgets/check.ts';
import { limits } from '../budgets/limits.ts';
import { faultsInWords, nearestInWords } from '../budgets/report.ts';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

/**
 * Refuses a site with a page that is heavier, or asks for more, than src/budgets/limits.ts allows; the editor's desk aside.
 * A page is as heavy as it is with Brotli.
 */
export function budgets(): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const standings = globSync('**/*.html', { cwd: stagingDir })
          .filter((name) => !name.startsWith(`admin${sep}`))
          .map((name) => {
            const path = settings.basePath + name.replaceAll(sep, '/').replace(/(?<=^|\/)index\.html$/, '');
            const html = readFileSync(join(stagingDir, name), 'utf8');
            const page = { path, html, bytes: weightOf(html) };
            return standing(page, limits);
          });
        const faults = faultsInWords(standings);
        if (!faults) {
          logger.info(nearestInWords(standings));
          return;
        }
        console.error(`\n${faults}\n`);
        // An error thrown here would be told as one of the program, with a stack that helps nobody.
        process.exit(1);
      },
    },
  };
}

/** What a page weighs at most, told exactly where that matters. */
function weightOf(html: string): number {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).length;
  return quick > lowestLimit ? brotliCompressSync(html).length : quick;
}

const lowestLimit = Math.min(...limits.map(({ bytes }) => bytes));
