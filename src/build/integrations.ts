import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { admin } from './admin.ts';
import { finalize } from './finalize.ts';
import { fonts } from './fonts/integration.ts';
import { licences } from './licences/index.ts';
import { lint } from './lint.ts';
import { publish, stage } from './output/index.ts';

/** The style guide at `/hi/styles/` and `/en/styles/`, which is part of the development server only. */
const styleGuide: AstroIntegration = {
  name: 'style-guide',
  hooks: {
    'astro:config:setup'({ command, injectRoute }) {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/[language]/styles', entrypoint: './src/pages/_style-guide/Guide.astro' });
    },
  },
};

/** The steps before, during and after Astro's own build. Their order matters. */
export const integrations: AstroUserConfig['integrations'] = [
  stage(),
  lint(),
  fonts(),
  mdx(),
  finalize(),
  admin(),
  styleGuide,
  licences(),
  publish(),
];
