import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Table } from './figures.ts';

/** Where every run is noted, a line of JSON each. */
export const resultsFile = 'docs/benchmark.jsonl';

/** What was measured, when, of which state of the code and on what machine. */
export interface Result {
  date: string;
  commit: string;
  machine: string;
  /** What was done: only runs of one kind can be compared. */
  run: string;
  tables: Table[];
}

/** Notes a run, and gives the last one before it of the same kind on the same kind of machine. */
export function note(run: string, tables: Table[]): Result | undefined {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
  const last = results().findLast((one) => one.run === run && one.machine === machine);
  const result: Result = { date: new Date().toISOString(), commit: commit(), machine, run, tables };
  appendFileSync(resultsFile, `${JSON.stringify(result)}\n`);
  return last;
}

function results(): Result[] {
  if (!existsSync(resultsFile)) return [];
  const lines = readFileSync(resultsFile, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Result);
}

/** The commit, with a plus where the code has changed since. */
function commit(): string {
  const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src', 'package-lock.json') ? '+' : '');
}
