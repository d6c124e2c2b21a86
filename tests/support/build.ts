import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** There while a build is running. */
const turn = 'test-results/building';

/** Lets the next build begin, whatever became of the last. */
export function resetTurns(): void {
  rmSync(turn, { recursive: true, force: true });
}

/**
 * Builds a site as `npm run build` does, with settings of its own: one at a time, since Astro keeps parts in one place.
 * @param options further words for Astro's command
 */
export function build(
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): { status: number | null; output: string } {
  waitForTurn();
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', ...options],
      {
        env: { ...process.env, ...settings },
        encoding: 'utf8',
      },
    );
    return { status, output: stdout + stderr };
  } finally {
    resetTurns();
  }
}

function waitForTurn(): void {
  mkdirSync(join(turn, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
