/**
 * Notes what a program uses of the machine, line by line of what it prints: `node --import tools/bench/usage.ts …` writes it
 * as JSON into the file that BENCH_USAGE names.
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a program had used when it printed something. */
export interface Mark {
  text: string;
  /** Seconds since it started. */
  at: number;
  /** Seconds of processors, its own and the system's for it. */
  cpu: number;
  /** Megabytes of memory. */
  memory: number;
}

/** What a program used from its start to its end. */
export interface Usage {
  marks: Mark[];
  seconds: number;
  cpu: number;
  /** The most memory that it had at any time, in megabytes. */
  peak: number;
}

const file = process.env.BENCH_USAGE;
if (file) {
  const marks: Mark[] = [];
  const processorSeconds = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((...given: Parameters<typeof write>) => {
    const memory = process.memoryUsage.rss() / 1e6;
    marks.push({ text: String(given[0]), at: performance.now() / 1000, cpu: processorSeconds(), memory });
    return write(...given);
  }) as typeof write;
  process.on('exit', () => {
    const peak = process.resourceUsage().maxRSS / 1000;
    const usage: Usage = { marks, seconds: performance.now() / 1000, cpu: processorSeconds(), peak };
    writeFileSync(file, JSON.stringify(usage));
  });
}
