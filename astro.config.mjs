import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCacheDir } from './src/build/content-cache.ts';
import { finalize } from './src/build/finalize.ts';
import { check } from './src/integrations/check.ts';
import { desk } from './src/integrations/desk.ts';
import { fonts } from './src/integrations/fonts.ts';
import { licences } from './src/integrations/licences.ts';
import { publish } from './src/integrations/publish.ts';
import { stage } from './src/integrations/stage.ts';
import { styleGuide } from './src/integrations/style-guide.ts';
import { markdown } from './src/markdown/index.ts';
import { browserFloor, settings } from './src/site.config.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: contentCacheDir(),
  trailingSlash: 'always',
  // As in JSX, a line break in a component is no space: where one is meant, it is written {' '}. Markdown keeps its own.
  compressHTML: 'jsx',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown,
  integrations: [stage(), check(), fonts(), mdx(), finalize(), desk(), styleGuide(), licences(), publish()],
  logger: { entrypoint: new URL('./src/integrations/build-log.mjs', import.meta.url) },
  vite: {
    plugins: [tailwindcss()],
    // Of a directive in every MDX file that Astro has read by then.
    build: {
      target: browserFloor,
      cssTarget: browserFloor,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
