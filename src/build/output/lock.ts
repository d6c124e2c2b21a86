import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** References the databases until the process ends: garbage collection would release their locks. */
const held: DatabaseSync[] = [];

/**
 * Waits until no other process holds these locks, then holds them until this process ends. Each is an empty SQLite
 * database with an exclusive lock (https://www.sqlite.org/lockingv3.html), which the system releases however the
 * process ends.
 * @param files in the same order in all processes, since two could otherwise wait for each other forever
 * @param onWait called once, with the first file that another process holds
 * @throws if a file cannot be written
 */
export async function hold(files: readonly string[], onWait: (file: string) => void): Promise<void> {
  let isWaiting = false;
  for (const file of files) {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file);
    held.push(database);
    while (!lock(database)) {
      if (!isWaiting) onWait(file);
      isWaiting = true;
      await setTimeout(100);
    }
  }
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy */
const busy = 5;

function lock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false;
    throw new Error(`A build cannot lock ${database.location()}.`, { cause: error });
  }
}
