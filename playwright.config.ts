import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/pdf/browser.ts';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/support/build-sites.ts',
  outputDir: 'test-results/output',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [[process.env.CI ? 'list' : 'line'], ['html', { open: 'never', outputFolder: 'test-results/report' }]],
  // A build waits for one that another test has started.
  timeout: 120_000,
  // A test run changes nothing that is stored; `npm run pictures` does.
  updateSnapshots: 'none',
  expect: {
    toHaveScreenshot: {
      pathTemplate: '{testDir}/reader/pictures/{arg}{ext}',
      threshold: 0.2,
      maxDiffPixelRatio: 0.001,
    },
  },
  use: { browserName: 'chromium', launchOptions: launchOptions() },
});
