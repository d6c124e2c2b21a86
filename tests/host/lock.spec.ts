import { expect, test } from '@playwright/test';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Starts a process that holds a lock and then does something; what it says tells how that went. */
function holding(lock: string, after: string): { child: ChildProcessWithoutNullStreams; ended: Promise<string> } {
  const program = `
    import { rmSync, writeFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { hold } from '${resolve('src/build/output/lock.ts')}';
    await hold(['${lock}'], (file) => console.log(\`waits for \${file}\`));
    console.log('holds');
    ${after}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<string>((resolve) =>
    child.once('close', () => {
      resolve(said);
    }),
  );
  return { child, ended };
}

const kill = "process.kill(process.pid, 'SIGKILL')";

test('a lock is waited for while its process runs', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  const first = holding(lock, 'process.stdin.resume();');
  await once(first.child.stdout, 'data');
  const second = holding(lock, '');
  await once(second.child.stdout, 'data');
  first.child.stdin.end();
  expect(await first.ended).toBe('holds\n');
  expect(await second.ended).toBe(`waits for ${lock}\nholds\n`);
});

test('the lock of a killed process is free', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  expect(await holding(lock, kill).ended).toBe('holds\n');
  expect(existsSync(lock)).toBe(true);
  expect(await holding(lock, '').ended).toBe('holds\n');
});

test('of many that want a lock, one at a time has it', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  const inside = testInfo.outputPath('inside');
  const after = `writeFileSync('${inside}', '', { flag: 'wx' }); await setTimeout(20); rmSync('${inside}'); ${kill}`;
  const said = await Promise.all(Array.from({ length: 30 }, () => holding(lock, after).ended));
  expect(said.filter((text) => !/^(?:waits.*\n)?holds\n$/.test(text))).toEqual([]);
});
