import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** What some tests need, and its packages on Debian and Ubuntu. */
export interface Wanted {
  name: string;
  isThere: () => boolean;
  packages: readonly string[];
}

/**
 * Installs what is missing where that needs nobody's leave: as root, on a system with Debian's packages. Tests of what is
 * missing are left out, so nothing here may fail.
 */
export function installMissing(wanted: readonly Wanted[]): void {
  const missing = wanted.filter(({ isThere }) => !isThere());
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.map(({ name }) => name).join(' and ')}, which the tests use where it is there…`);
  withoutStarting(() => {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    for (const { name, packages } of missing) {
      const install = ['install', '--yes', '--no-install-recommends', ...packages];
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
