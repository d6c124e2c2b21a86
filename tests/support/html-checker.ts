import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

interface NuMessage {
  url: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** Whether this machine has a Java that the Nu checker runs with. */
export function hasJava(): boolean {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return !error && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 11;
}

/**
 * What the checker of the W3C finds wrong with files, with its warnings and advice (https://validator.github.io/validator/):
 * a line for each fault, which begins with the file's path.
 */
export async function htmlFaults(files: readonly string[]): Promise<string[]> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-svg'];
  const { stdout } = await promisify(execFile)(
    'java',
    ['-Xss2m', '-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', ...options, ...files],
    { maxBuffer: 2 ** 28 },
  );
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  return messages.map(
    ({ url, lastLine, message, extract = '' }) => `${url.replace('file:', '')}:${lastLine} ${message} ${extract}`,
  );
}
