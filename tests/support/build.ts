import { spawnSync } from 'node:child_process';

/**
 * Builds a site as `npm run build` does, with settings of its own. It waits for a build that another test has started.
 * @param options further words for Astro's command
 */
export function build(
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', ...options],
    { env: { ...process.env, ...settings }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}
