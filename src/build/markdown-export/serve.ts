import type { IncomingMessage, ServerResponse } from 'node:http';
import { typeOf } from '../../hosting/content-types.ts';
import { headFacts } from '../../html/head.ts';
import { readHtml } from '../../html/tree.ts';
import { absolute, languagesOf } from '../../utils/routes.ts';
import { settings } from '../../site.config.ts';
import { plainPage } from './page.ts';

/** Answers in the dev server for a page as Markdown, made of the page as that server shows it. */
export function serveMarkdown(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const { pathname } = new URL(request.url ?? '', settings.siteUrl);
  const [, below] = /^(.*\/)index\.md$/.exec(pathname) ?? [];
  if (below === undefined) {
    next();
    return;
  }
  // Vite takes the base path away from some requests.
  const path = below.startsWith(settings.basePath) ? below : settings.basePath + below.slice(1);
  send(path, `http://localhost:${request.socket.localPort}${path}`, response, next).catch(next);
}

async function send(path: string, shown: string, response: ServerResponse, next: () => void): Promise<void> {
  const page = readHtml(await (await fetch(shown)).text());
  if (!headFacts(page).markdown) {
    next();
    return;
  }
  response.setHeader('content-type', typeOf('index.md'));
  response.end(plainPage(page, absolute(path), languagesOf(path)));
}
