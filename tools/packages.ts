import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A program that some tests need, with its packages on Debian and Ubuntu. */
export interface Wanted {
  name: string;
  isThere: () => boolean;
  packages: readonly string[];
}

/**
 * Installs missing programs if this process is root on a system with apt. Never throws, because tests that need a
 * missing program are skipped.
 */
export function installMissing(wanted: readonly Wanted[]): void {
  const missing = wanted.filter(({ isThere }) => !isThere());
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.map(({ name }) => name).join(' and ')}, which some tests need…`);
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
        console.log(`${name} could not be installed: its tests are skipped.`);
      }
    }
  });
}

/**
 * The script that Debian asks before it starts a newly installed service
 * (https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt).
 */
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
