import type { Mark, Usage } from './usage.ts';

/** What a part of a build takes. */
export interface Step {
  name: string;
  seconds: number;
  cpu: number;
  /** By how many megabytes the program's memory grew, at its highest in each part. */
  memory: number;
}

/** A line of Astro's log and the step that it ends; what is printed elsewhere belongs to the step after it. */
const ends: readonly [pattern: RegExp, step: string][] = [
  [/Syncing content/, 'start and check'],
  [/Synced content/, 'content'],
  [/\[build\] output:/, 'fonts'],
  [/generating static routes/, 'bundling'],
  [/\[build\] ✓ Completed in/, 'pages'],
  [/\[build\] Complete!/, 'after Astro'],
];

/** What each step of a build took, in the order in which they began, those of a name together. */
export function stepsOf({ marks }: Pick<Usage, 'marks'>): Step[] {
  const steps = new Map<string, Step>();
  let before: Mark = { text: '', at: 0, cpu: 0, memory: 0 };
  let highest = 0;
  for (const mark of marks) {
    const name = ends.find(([line]) => line.test(mark.text))?.[1];
    if (!name) continue;
    const step = steps.get(name) ?? { name, seconds: 0, cpu: 0, memory: 0 };
    step.seconds += mark.at - before.at;
    step.cpu += mark.cpu - before.cpu;
    step.memory += Math.max(0, mark.memory - highest);
    highest = Math.max(highest, mark.memory);
    steps.set(name, step);
    before = mark;
  }
  return [...steps.values()];
}
