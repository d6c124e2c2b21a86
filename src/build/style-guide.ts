import type { AstroIntegration } from 'astro';

/** The style guide at `/en/styles/`: on the development server only, for those who change what the site looks like. */
export function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/[language]/styles', entrypoint: './src/pages/_style-guide/Guide.astro' });
      },
    },
  };
}
