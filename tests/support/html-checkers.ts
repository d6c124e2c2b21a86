import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** Tells what is wrong with files, a line for each fault, which begins with the file's path. */
type HtmlChecker = (files: readonly string[]) => Promise<string[]>;

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

/** The checker of the W3C, with its warnings and advice, for all files at once: https://validator.github.io/validator/ */
export const nu: HtmlChecker = async (files) => {
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
};

/** What HTML’s standard asks for, as far as a package in JavaScript knows it: https://html-validate.org/rules/presets.html */
export const htmlValidate: HtmlChecker = async (files) => {
  const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
  const reports = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => await checker.validateString(readFileSync(file, 'utf8'), file)),
  );
  return reports
    .flatMap(({ results }) => results)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, message, selector }) => `${filePath}:${line} ${message} ${selector ?? ''}`),
    );
};
