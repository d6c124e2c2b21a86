import type { IncomingMessage, ServerResponse } from 'node:http';
import { typeOf } from '../../hosting/content-types.ts';
import { headMetadata } from '../../html/head.ts';
import { readHtml } from '../../html/tree.ts';
import { absolute, languagesOf } from '../../utils/routes.ts';
import { settings } from '../../site.config.ts';
import { pageMarkdown } from './page.ts';

type Next = (error?: unknown) => void;

/** Middleware of the dev server: answers a request for a page's Markdown by converting the rendered page. */
export function serveMarkdown(request: IncomingMessage, response: ServerResponse, next: Next): void {
  answer(request, response, next).catch(next);
}

async function answer({ url = '', socket }: IncomingMessage, response: ServerResponse, next: Next): Promise<void> {
  const [, folder = ''] = /^(\/[^?]*)index\.md(?:$|\?)/.exec(url) ?? [];
  // Vite strips the base path from some requests.
  const path = folder.startsWith(settings.basePath) ? folder : settings.basePath + folder.slice(1);
  const page = folder && readHtml(await (await fetch(`http://localhost:${socket.localPort}${path}`)).text());
  if (!page || !headMetadata(page).markdown) {
    next();
    return;
  }
  response.setHeader('content-type', typeOf('index.md'));
  response.end(pageMarkdown(page, absolute(path), languagesOf(path)));
}
