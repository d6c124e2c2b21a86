/** Loaded before a program with `--import`: when it ends, what it used is written into the file that BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

/** What a process used, without those that it started. */
export interface Usage {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processors, its own and the system's for it. */
  cpu: number;
  /** The most memory that it had at any time, in megabytes. */
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
