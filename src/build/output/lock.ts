import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other process holds these files, and holds them to the end of this one. A lock is a file with the number of
 * the process that holds it; one that a killed process left is taken over.
 * @param tell is called once with the file that has to be waited for, and the process that holds it
 * @throws where a file cannot be written
 */
export async function hold(files: readonly string[], tell: (file: string, holder: number) => void): Promise<void> {
  // In one order for all, or two would wait for each other.
  const paths = new Set(files.map(realPath).sort());
  process.on('exit', () => {
    for (const path of paths) if (holderOf(path) === process.pid) rmSync(path);
  });
  let isTold = false;
  for (const path of paths) {
    while (!take(path)) {
      const holder = holderOf(path);
      if (!isTold && isRunning(holder)) {
        tell(path, holder);
        isTold = true;
      }
      await setTimeout(100);
    }
  }
}

/**
 * Takes a lock that nobody holds. One that was left must not be removed by two processes, or the second would remove the new
 * lock of the first: so the right to replace it is a lock too, which whoever has it gives the name of the first.
 */
function take(path: string): boolean {
  if (create(path)) return true;
  if (isRunning(holderOf(path))) return false;
  const right = `${path}.left`;
  if (!take(right)) return false;
  const holder = holderOf(path);
  const isLeft = holder !== undefined && !isRunning(holder);
  if (isLeft) renameSync(right, path);
  else rmSync(right);
  return isLeft;
}

/** Creates a lock with its content in one step, unless there is one. */
function create(path: string): boolean {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Error(`A build cannot write ${path}.`, { cause: error });
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that holds a lock, by what is in it, or nothing where there is none. A power cut can leave it empty. */
function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process runs, another than this one: what has this one's number was left by an earlier process. */
function isRunning(id: number | undefined): id is number {
  if (!id || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The same file has one path, whichever links lead to it. */
function realPath(file: string): string {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  return join(realpathSync(folder), basename(file));
}
