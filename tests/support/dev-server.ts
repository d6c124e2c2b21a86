import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'astro.config.mjs',
  'node_modules',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * The dev server as `npm run dev` starts it, on a free port. It runs in a folder of its own that leads to the project's:
 * Astro notes in the project's what it found, and builds of other tests would read that.
 * @param content what lies in that folder as `content`
 * @returns where it is served, with a slash at its end
 */
export async function startDevServer(
  content: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const part of parts) symlinkSync(resolve(part), join(folder, part));
  symlinkSync(resolve(content), join(folder, 'content'));
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'], {
    cwd: folder,
    // Astro puts a server that it takes for an agent's into the background, where nobody would stop it.
    env: { ...process.env, ...settings, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      resolve();
    });
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /Local\s+(http:\/\/\S+)/.exec(output)?.[1];
      if (found && output.includes('watching for file changes')) resolve(found.replace(/\/?$/, '/'));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => {
      reject(new Error(`The dev server ended:\n${output}`));
    });
  });
  return {
    url,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
