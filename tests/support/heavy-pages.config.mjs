import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../astro.config.mjs';
import { stagingDir } from '../../src/publish/folders.ts';

/** The site with a page that has grown after it was made. */
export default {
  ...config,
  integrations: [
    {
      name: 'heavy-page',
      hooks: {
        'astro:build:done': () => {
          const file = join(stagingDir, 'hi/about/index.html');
          const page = readFileSync(file, 'utf8').replace(
            '</main>',
            `<p>${randomBytes(12_000).toString('hex')}</p></main>`,
          );
          writeFileSync(file, page);
        },
      },
    },
    ...(config.integrations ?? []),
  ],
};
