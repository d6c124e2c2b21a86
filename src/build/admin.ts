import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { typeOf } from '../hosting/content-types.ts';
import { adminFiles, type AdminFile } from '../admin/files.ts';
import { policy } from '../admin/policy.ts';
import { stagingDir } from './output/folders.ts';
import { settings } from '../site.config.ts';

const folder = 'admin';

/**
 * The editor's desk at `/admin/`: on the development server always, for the content on the editor's own machine; in a
 * built site only where a repository is named that keeps what is written.
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
        for (const [name, read] of adminFiles(true)) {
          const file = join(stagingDir, folder, name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await read());
        }
        logger.info(`The editor’s desk is in ${settings.basePath}${folder}/, for ${settings.adminRepository}.`);
      },
    },
  };
}

/** Answers for the desk before Vite does: its script would open the page anew whenever an entry is saved. */
function serveAdmin(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void {
  const { pathname } = new URL(request.url ?? '', settings.siteUrl);
  const [matched, path] = new RegExp(`^(?:${settings.basePath}|/)${folder}(/.*)?$`).exec(pathname) ?? [];
  if (matched && !path) {
    response.writeHead(302, { location: `${settings.basePath}${folder}/` }).end();
    return;
  }
  const name = path === '/' ? 'index.html' : (path ?? '').slice(1);
  const read = path && adminFiles(false).get(name);
  if (read) send(response, name, read).catch(next);
  else next();
}

async function send(response: ServerResponse, name: string, read: AdminFile): Promise<void> {
  const content = await read();
  response.setHeader('content-type', typeOf(name));
  response.setHeader('content-security-policy', policy(false));
  response.setHeader('cache-control', 'no-cache');
  response.end(content);
}
