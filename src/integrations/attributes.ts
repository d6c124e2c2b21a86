import type { AstroIntegration } from 'astro';
import { withEscapedAttributes } from '../delivery/attributes.ts';
import { changePages } from '../delivery/pages.ts';
import { stagingDir } from '../publish/folders.ts';

/** Has no attribute of a page look like a tag to the steps that come after. */
export function attributes(): AstroIntegration {
  return {
    name: 'attributes',
    hooks: {
      'astro:build:done': () => {
        changePages(stagingDir, withEscapedAttributes);
      },
    },
  };
}
