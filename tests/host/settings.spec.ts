import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';

for (const [variable, value] of [
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'https://example.org/explainer/'],
  ['BASE_PATH', 'explainer'],
  ['BASE_PATH', '/../'],
  ['CONTENT_DIR', 'nowhere'],
  ['OUT_DIR', ''],
  ['CACHE_DIR', ''],
  ['SOURCE_DATE_EPOCH', '2026-11-24'],
  ['ADMIN_REPOSITORY', 'https://github.com/owner/name'],
  ['ADMIN_BRANCH', 'main; rm'],
] as const) {
  test(`${variable}=${value || '(empty)'} is refused with its name`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/site.config.ts'], {
      env: { ...process.env, [variable]: value },
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(`${variable} must`);
  });
}
