import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Held until the process ends, in whatever way: then the system lets go of them. */
const held: DatabaseSync[] = [];

/** SQLITE_BUSY (https://www.sqlite.org/rescode.html#busy). */
const busy = 5;

/**
 * Waits until no other process holds these files, and holds them to the end of this one. They are SQLite's, whose locks
 * work on every system and never outlive their process (https://www.sqlite.org/lockingv3.html); they stay empty.
 * @param tell is called once with the file that has to be waited for
 * @throws where a file cannot be written
 */
export async function hold(files: readonly string[], tell: (file: string) => void): Promise<void> {
  // In one order for all, or two would wait for each other.
  const paths = new Set(files.map(realPath).sort());
  let isTold = false;
  for (const path of paths) {
    for (;;) {
      const database = lock(path);
      if (database) {
        held.push(database);
        break;
      }
      if (!isTold) tell(path);
      isTold = true;
      await setTimeout(100);
    }
  }
}

function lock(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    // Nothing is ever written, so no second file is needed beside it.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined;
    throw new Error(`A build cannot write ${path}.`, { cause: error });
  }
}

/** The same file has one path, whichever links lead to it. */
function realPath(file: string): string {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  return file.replace(folder, () => realpathSync(folder));
}
