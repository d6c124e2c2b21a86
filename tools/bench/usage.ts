/** Loaded by `--import`: when the program ends, writes what it used to the file that BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

/** What a process used, without those that it started. */
export interface Usage {
  /** Wall-clock time in seconds. */
  wall: number;
  /** CPU time in seconds, user and system. */
  cpu: number;
  /** Peak memory in megabytes. */
  peak: number;
}

const file = process.env.BENCH_USAGE;
if (file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      wall: performance.now() / 1e3,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS / 1e3,
    };
    writeFileSync(file, JSON.stringify(usage));
  });
}
