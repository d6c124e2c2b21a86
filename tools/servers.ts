import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** The web servers that the recipes in deploy/ are tried with, and their packages on Debian and Ubuntu. */
const packages = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] } as const;
export type ServerName = keyof typeof packages;
export const serverNames = Object.keys(packages) as ServerName[];

/** Where Debian puts what nginx sends Brotli with. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether a web server can be run here as the tests do it, with a certificate that is made for them. */
export function hasServer(name: ServerName): boolean {
  if (name === 'nginx' && !existsSync(brotliModule)) return false;
  return runs(name, 'version') && runs('openssl', 'version');
}

/** nginx wants a dash; it is not in everybody's path. */
function runs(command: string, option: string): boolean {
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
  return spawnSync(command, [command === 'nginx' ? '-v' : option], { env }).status === 0;
}

/**
 * Installs the servers that are missing where that needs nobody's leave: as root, on a system with Debian's packages. Tests
 * of one that is missing are left out, so nothing here may fail.
 */
function installMissing(): void {
  const missing = serverNames.filter((name) => !hasServer(name));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.join(' and ')}, which the recipes for hosts are tried with…`);
  withoutStarting(() => {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    for (const name of missing) {
      const install = ['install', '--yes', '--no-install-recommends', ...packages[name]];
      try {
        if (spawnSync('apt-get', install, options).status !== 0) {
          execFileSync('apt-get', ['update'], options);
          execFileSync('apt-get', install, options);
        }
      } catch {
        console.log(`${name} could not be installed: its tests are left out.`);
      }
    }
  });
}

/** What Debian asks before it starts a service that it installed (https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt). */
const policy = '/usr/sbin/policy-rc.d';

function withoutStarting(install: () => void): void {
  const own = !existsSync(policy);
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (own) rmSync(policy);
  }
}

if (import.meta.main) installMissing();
