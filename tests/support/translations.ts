import { spawnSync } from 'node:child_process';

/** What `npm run translations` says of a content folder, and how it ends. */
export function translations(content: string, ...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/translations.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: content, FORCE_COLOR: '0' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
