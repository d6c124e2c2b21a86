import type { AstroIntegration } from 'astro';
import { withPolicy } from '../delivery/page-policy.ts';
import { changePages } from '../delivery/pages.ts';
import { stagingDir } from '../publish/folders.ts';

/** Writes into each page what it may load. No later step may change a page: its styles would not be those that are allowed. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': () => {
        changePages(stagingDir, withPolicy);
      },
    },
  };
}
