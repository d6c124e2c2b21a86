import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { admin } from './admin.ts';
import { finalize } from './finalize.ts';
import { fonts } from './fonts/integration.ts';
import { licences } from './licences/index.ts';
import { lint } from './lint.ts';
import { publish } from './output/publish.ts';
import { stage } from './output/stage.ts';
import { styleGuide } from './style-guide.ts';

/** What is done before, beside and after Astro's own build, in this order. */
export const integrations: AstroUserConfig['integrations'] = [
  stage(),
  lint(),
  fonts(),
  mdx(),
  finalize(),
  admin(),
  styleGuide(),
  licences(),
  publish(),
];
