import { request as askPlain, type IncomingHttpHeaders } from 'node:http';
import { request as askSecure } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server, whoever vouches for it, and follows no redirect. Nothing is said that is not told here. */
export function ask(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const request = url.startsWith('https:') ? askSecure : askPlain;
  return new Promise((resolve, reject) => {
    request(url, { method, headers, rejectUnauthorized: false, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The body of an answer, decompressed. */
export function read({ headers, body }: Answer): Buffer {
  const decoders: Record<string, (body: Buffer) => Buffer> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    deflate: inflateSync,
  };
  return (decoders[headers['content-encoding'] ?? ''] ?? ((plain) => plain))(body);
}

/** Writes to a server what no client would, and returns all that it says, until it closes the connection. */
export function tell(url: string, text: string): Promise<string> {
  const { hostname: host, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const options = { host, port: Number(port), servername: host, rejectUnauthorized: false };
    const socket = protocol === 'https:' ? connectSecure(options) : connectPlain(options);
    let said = '';
    socket.on('data', (part: Buffer) => (said += part.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(said);
    });
    socket.write(text, 'latin1');
  });
}
