#!/usr/bin/env node
// A real browser that crashes or falls silent when it is asked to print: as often as FAILING_FILE has lines.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';

const { FAILING_BROWSER = '', FAILING_FILE = '', FAILING_HOW } = process.env;
const browser = spawn(FAILING_BROWSER, process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'inherit', 'pipe', 'pipe'],
});
browser.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => browser.kill('SIGKILL'));
browser.stdio[4].pipe(createWriteStream('', { fd: 4 }));
createReadStream('', { fd: 3 }).on('data', (/** @type {Buffer} */ commands) => {
  const left = readFileSync(FAILING_FILE, 'utf8').split('\n').filter(Boolean);
  if (!commands.includes('Page.printToPDF') || left.length === 0) {
    browser.stdio[3].write(commands);
    return;
  }
  writeFileSync(FAILING_FILE, left.slice(1).join('\n'));
  if (FAILING_HOW === 'crash') browser.kill('SIGKILL');
});
