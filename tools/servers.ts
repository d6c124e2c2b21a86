import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installMissing } from './packages.ts';

/** The web servers that the recipes in deploy/ are tried with, and their packages on Debian and Ubuntu. */
const packages = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] } as const;
export type ServerName = keyof typeof packages;
export const serverNames = Object.keys(packages) as ServerName[];

/** The path of nginx's Brotli module on Debian. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether the tests can run a web server here, which also needs openssl for a certificate. */
export function hasServer(name: ServerName): boolean {
  if (name === 'nginx' && !existsSync(brotliModule)) return false;
  return runs(name, 'version') && runs('openssl', 'version');
}

/** Whether a command runs. nginx takes `-v` with one dash, and is often not in a user's PATH. */
function runs(command: string, option: string): boolean {
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
  return spawnSync(command, [command === 'nginx' ? '-v' : option], { env }).status === 0;
}

if (import.meta.main) {
  installMissing(serverNames.map((name) => ({ name, isThere: () => hasServer(name), packages: packages[name] })));
}
