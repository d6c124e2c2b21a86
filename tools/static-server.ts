import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../src/delivery/headers.ts';

/**
 * Serves a built site as a static host does: `index.html` for a folder, `404.html` for what is not there, nothing outside the
 * base path, compressed files to those who can read them, and the headers that the site asks for.
 * @param port 0 takes any free one
 * @returns the running server and the address of its first page
 */
export async function serve(folder: string, basePath: string, port = 0): Promise<{ server: Server; url: string }> {
  // Without `dev`, sirv remembers each file's size and serves a rebuilt site wrongly.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(path.slice(1), basePath)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const path = request.url ?? '/';
    if (path === '/' && basePath !== '/') {
      response.writeHead(302, { location: basePath }).end();
    } else if (path.startsWith(basePath)) {
      request.url = path.slice(basePath.length - 1);
      files(request, response, notFound);
    } else {
      notFound();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${taken}${basePath}` };
}
