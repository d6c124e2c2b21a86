import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/browser.ts';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/support/build-sites.ts',
  outputDir: 'test-results/output',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list']] : [['line']],
  timeout: 60_000,
  use: { browserName: 'chromium', launchOptions: launchOptions() },
});
