import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statfsSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = [
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests/fixtures',
  'tools',
  'tsconfig.json',
];

const memory = '/dev/shm';

/** A new folder, in memory where there is room: that is quick, and gives a folder's files in another order than a disk. */
export function newFolder(prefix: string): string {
  return mkdtempSync(join(existsSync(memory) && sectionIn(memory) > 2e8 ? memory : tmpdir(), prefix));
}

/** Copies what a build needs to a new folder and leads it to the same packages. */
export function copyProject(): string {
  const folder = newFolder('project-');
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function sectionIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** A build that is running. */
export interface RunningBuild {
  /** Waits until what it has written matches. Rejects where it ends before. */
  until: (pattern: RegExp) => Promise<void>;
  /** Keeps it where it is until `resume`. */
  pause: () => void;
  resume: () => void;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** How it ended, and all that it has written. */
  ended: Promise<{ status: number | null; output: string }>;
}

/**
 * Starts a build of the project in a folder.
 * @param before the command that is to run it, word by word
 */
export function startBuild(
  folder: string,
  settings: Readonly<Record<string, string>>,
  before: readonly string[] = [],
): RunningBuild {
  const [command, ...words] = [...before, process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  const child = spawn(command, words, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  const ended = new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      resolve({ status, output });
    });
  });
  return {
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(output)) resolve();
        };
        listeners.add(look);
        look();
        void ended.then(() => {
          reject(new Error(`The build ended without ${pattern.source}:\n${output}`));
        });
      }),
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The hash of each file below a folder, by path. */
export function hashes(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(files.sort().map((file) => [file, hash(file)]));
}
