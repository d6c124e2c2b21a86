import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { each } from '../support/each.ts';

interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const own = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = json('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that let a tool be used, and what is made with it be published. What is shipped itself has fewer: see licences.spec.ts. */
const licences = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0'],
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1'],
];
/** Packages whose licence stands in their files, where npm does not look. */
const licencesInFiles: Readonly<Record<string, string>> = { 'fonteditor-core': 'MIT', memorystream: 'MIT' };

test('every package is one version that npm’s registry has, known by its checksum', () => {
  for (const [name, version] of each(Object.entries({ ...own.dependencies, ...own.devDependencies }))) {
    expect.soft(version, name).toMatch(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  }
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved }] of each(locked)) {
    expect.soft(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    // An address would bind everybody to one registry, and may name something else than the registry.
    expect.soft(resolved, path).toBeUndefined();
  }
});

test('no package runs a script when it is installed unless that was decided', () => {
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(Object.keys(own.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
});

test('every package may be used here by its licence', () => {
  for (const [path, { license = licencesInFiles[nameOf(path)] ?? 'none' }] of each(locked)) {
    const named = license.split(/ (?:AND|OR) |[()]/).filter(Boolean);
    expect.soft(licences, path).toEqual(expect.arrayContaining(named));
  }
});

for (const file of each(globSync('.github/workflows/*.yml'))) {
  test(`${file} runs actions that cannot change, may do no more than it needs, and runs no text of strangers`, () => {
    const text = readFileSync(file, 'utf8');
    for (const [use] of each(text.matchAll(/\buses:.*/g)))
      expect.soft(use).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect.soft(text).toMatch(/^permissions: \{\}$/m);
    const { jobs } = parse(text) as { jobs: Record<string, { permissions?: unknown; steps: { run?: string }[] }> };
    for (const [job, { permissions, steps }] of each(Object.entries(jobs))) {
      expect.soft(permissions, job).toBeInstanceOf(Object);
      // What is put in by `${{ }}` would be run as a part of the script; an environment variable is not.
      for (const { run = '' } of each(steps)) expect.soft(run, job).not.toContain('${{');
    }
    expect.soft(text).not.toMatch(/pull_request_target|workflow_run/);
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect.soft(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });
}
