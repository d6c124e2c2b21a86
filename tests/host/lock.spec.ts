import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Starts a process that does one thing, holds a lock, and does another; what it says tells how that went. */
function holding(lock: string, after: string, before = ''): { child: ChildProcess; ended: Promise<string> } {
  const program = `
    import { rmSync, writeFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { hold } from '${resolve('src/build/output/lock.ts')}';
    ${before}
    await hold(['${lock}'], (file, holder) => console.log(\`waits for \${file} \${holder}\`));
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

test('a lock is waited for while its process runs, and is gone when that has ended', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  const first = holding(lock, 'await setTimeout(2000)');
  await expect.poll(() => existsSync(lock)).toBe(true);
  expect(readFileSync(lock, 'utf8')).toBe(String(first.child.pid));
  expect(await holding(lock, '').ended).toBe(`waits for ${lock} ${first.child.pid}\nholds\n`);
  expect(await first.ended).toBe('holds\n');
  expect(readdirSync(testInfo.outputDir)).toEqual([]);
});

test('a lock that was left is taken over: by a killed process, an earlier one of the same number, a power cut', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  expect(await holding(lock, kill).ended).toBe('holds\n');
  expect(existsSync(lock)).toBe(true);
  expect(await holding(lock, '').ended).toBe('holds\n');
  expect(await holding(lock, '', `writeFileSync('${lock}', String(process.pid))`).ended).toBe('holds\n');
  writeFileSync(lock, '');
  // So may the right to take it over have been left.
  writeFileSync(`${lock}.left`, '');
  expect(await holding(lock, '').ended).toBe('holds\n');
  expect(readdirSync(testInfo.outputDir)).toEqual([]);
});

test('of many that find a lock that was left, one at a time takes it over', async ({}, testInfo) => {
  const lock = testInfo.outputPath('lock');
  const inside = testInfo.outputPath('inside');
  const after = `writeFileSync('${inside}', '', { flag: 'wx' }); await setTimeout(20); rmSync('${inside}'); ${kill}`;
  const said = await Promise.all(Array.from({ length: 30 }, () => holding(lock, after).ended));
  expect(said.filter((text) => !/^(?:waits.*\n)?holds\n$/.test(text))).toEqual([]);
});
