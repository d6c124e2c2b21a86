import compression from 'compression';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../src/hosting/headers.ts';
import { hostRedirects, notFoundPage } from '../src/hosting/redirects.ts';

/**
 * Serves a built site like the hosts in deploy/, with the same headers, redirects and 404 pages, compressed where
 * accepted, and nothing outside the base path.
 * @param port 0 for any free port
 * @returns the running server and the address of its first page
 */
export async function serve(folder: string, basePath: string, port = 0): Promise<{ server: Server; url: string }> {
  const server = createServer(answerFrom(folder, basePath));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${taken}${basePath}` };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answerFrom(folder: string, basePath: string): Answer {
  const sendHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersFor(path, basePath))) response.setHeader(name, value);
  };
  const notFound = (response: ServerResponse, path: string): void => {
    const page = notFoundPage(path, basePath);
    sendHeaders(response, page);
    response.writeHead(404).end(readFileSync(join(folder, page)));
  };
  // Without `dev`, sirv remembers each file's size and serves a rebuilt site wrongly. It would also find a page's file for
  // other addresses than the page's.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      sendHeaders(response, path.slice(1));
    },
  });
  const redirects = hostRedirects(folder, basePath);
  const compress = compression();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '', query] = (request.url ?? '').split(/(?=\?)/, 2);
    const redirect = redirects(path, query);
    if (redirect) {
      sendHeaders(response, path.slice(basePath.length));
      response.writeHead(redirect.status, { location: redirect.location }).end();
      return;
    }
    // Ranges refer to the uncompressed file.
    if (request.headers.range) delete request.headers['accept-encoding'];
    compress(request, response, () => {
      if (!path.startsWith(basePath) || path.includes('/.')) {
        notFound(response, path);
        return;
      }
      request.url = path.slice(basePath.length - 1).replace(/\/$/, '/index.html');
      files(request, response, () => {
        notFound(response, path);
      });
    });
  };
}
