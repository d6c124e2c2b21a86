import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recipe } from '../../deploy/nginx/recipe.ts';
import { brotliModule } from '../../tools/servers.ts';
import { emptyFolder, hostedSites, rootFor, run, selfSigned, type RunningHost } from './hosts.ts';
import { freePort } from './servers.ts';
import type { SiteName } from './sites.ts';

/** nginx with the recipes, and where it answers without encryption. */
export interface RunningNginx extends RunningHost {
  plainUrls: Map<SiteName, string>;
}

/**
 * Starts nginx with the recipe of each built site, as whoever runs the tests, on ports that are free.
 * @param brotli whether it has the module for that
 */
export async function startNginx(brotli = true): Promise<RunningNginx> {
  const folder = emptyFolder(brotli ? 'nginx' : 'nginx-without-brotli');
  const pair = selfSigned(folder);
  const sites = await hostedSites();
  const plainUrls: RunningNginx['plainUrls'] = new Map();
  for (const one of sites) {
    const ports = { http: await freePort(), https: one.port };
    plainUrls.set(one.name, `http://localhost:${ports.http}${one.site.basePath}`);
    const { files } = recipe(one.site, { root: rootFor(one, folder), ...pair, ports });
    for (const [name, text] of Object.entries(files)) {
      const isForModule = name.startsWith('brotli');
      if (isForModule && !brotli) continue;
      const to = isForModule ? join(folder, one.site.host, name) : join(folder, name);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, forTests(text));
    }
  }
  writeFileSync(join(folder, 'nginx.conf'), main(folder, brotli));
  const options = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  return { ...(await run('nginx', options, sites)), plainUrls };
}

/** On this machine only, and under the name that the tests use. */
function forTests(text: string): string {
  return text
    .replaceAll(/listen \[::\].*\n/g, '')
    .replaceAll('listen ', 'listen 127.0.0.1:')
    .replaceAll(/(?<=server_name ).*;/g, 'localhost;');
}

/** What Debian's own file says, as far as it matters here. */
const main = (folder: string, brotli: boolean): string => `
${brotli ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join('\n  ')}
  include ${folder}/*.example.conf;
}
`;
