import type koffi from 'koffi';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';

/** `AT_FDCWD`: paths that are not absolute begin in the folder of the process. */
const here = -100;

/** `RENAME_EXCHANGE` of Linux and `RENAME_SWAP` of macOS. */
const exchanging = 2;

/**
 * Exchanges the names of two folders in one step, which Node itself cannot do: at each moment either has its old content or
 * its new one (https://man7.org/linux/man-pages/man2/renameat2.2.html; macOS has `renamex_np` for it).
 * @returns whether it was done: not every system and file system can
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform === 'linux')
    return call('int renameat2(int, str, int, str, uint)', here, one, here, other, exchanging) === 0;
  if (process.platform === 'darwin') return call('int renamex_np(str, str, uint)', one, other, exchanging) === 0;
  return false;
}

/** Has the disk that holds a folder write all that it was given, so that a power cut cannot leave a site of empty files. */
export function flush(folder: string): void {
  if (process.platform !== 'linux') return;
  const opened = openSync(folder, 'r');
  call('int syncfs(int)', opened);
  closeSync(opened);
}

/**
 * Calls a function of the system's library.
 * @returns what it does, or nothing where the library is older than the function, or koffi does not know the system
 */
function call(signature: string, ...values: (string | number)[]): unknown {
  try {
    const { load } = createRequire(import.meta.url)('koffi') as typeof koffi;
    return load(null).func(signature)(...values) as unknown;
  } catch {
    return undefined;
  }
}
