import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { adminFiles } from '../admin/files.ts';
import { policy } from '../admin/policy.ts';
import { typeOf } from '../hosting/content-types.ts';
import { settings } from '../site.config.ts';
import { stagingDir } from './output/folders.ts';

/**
 * The admin at `/admin/`: always on the dev server, where it edits the content on the editor's own machine; in a built
 * site only where ADMIN_REPOSITORY names the repository that stores the changes.
 */
export function admin(): AstroIntegration {
  return {
    name: 'admin',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveAdmin);
      },
      'astro:build:done': async ({ logger }) => {
        if (!settings.adminRepository) return;
        const files = adminFiles(true);
        for (const [name, read] of files) {
          const file = join(stagingDir, 'admin', name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await read());
        }
        if (files.size > 0) logger.info(`The admin is in ${settings.basePath}admin/, for ${settings.adminRepository}.`);
        else
          logger.warn(`There is no admin: ${settings.contentDir} is neither in the project nor in a Git repository.`);
      },
    },
  };
}

/** Answers before Vite does: Vite's script would reload the page whenever an entry is saved. */
function serveAdmin(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void {
  const { pathname } = new URL(request.url ?? '', settings.siteUrl);
  const [matched, path] = new RegExp(`^(?:${settings.basePath}|/)admin(/.*)?$`).exec(pathname) ?? [];
  if (matched && !path) {
    response.writeHead(302, { location: `${settings.basePath}admin/` }).end();
    return;
  }
  const name = path === '/' ? 'index.html' : (path ?? '').slice(1);
  const read = path && adminFiles(false).get(name);
  if (!read) {
    next();
    return;
  }
  const headers = {
    'content-type': typeOf(name),
    'content-security-policy': policy(false),
    'cache-control': 'no-cache',
  };
  Promise.resolve(read()).then((content) => response.writeHead(200, headers).end(content), next);
}
