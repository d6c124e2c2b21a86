import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = /^(?:text|application|image\/svg)/;

/**
 * Serves a folder as a good host does: everything that gains by it in Brotli, compressed once.
 * @returns where it is, and how to stop it
 */
export async function serveCompressed(folder: string): Promise<{ origin: string; stop: () => void }> {
  const ready = new Map<string, Buffer>();
  const bytesOf = (path: string, type: string): Buffer => {
    const kept = ready.get(path);
    if (kept) return kept;
    const plain = readFileSync(join(folder, path));
    const bytes = compressed.test(type) ? brotliCompressSync(plain) : plain;
    ready.set(path, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      ...(compressed.test(type) && { 'content-encoding': 'br' }),
      'cache-control': 'no-store',
    });
    response.end(bytesOf(path, type));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
