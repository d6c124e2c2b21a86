import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/build/pdf/browser.ts';
import { hasServer, serverNames } from './tools/servers.ts';

/** What is tried also with the web servers that are installed: one thing of each sort that a host could spoil. */
const onHosts = {
  testMatch: [
    'host/{policy,navigation,addresses,feed}.spec.ts',
    'reader/{languages,bare-browser,search}.spec.ts',
    'print/documents.spec.ts',
  ],
  grep: [
    /policy/,
    /fetched while the pointer rests/,
    /does not exist/,
    /the feed \(hi\) opens/,
    /offers both languages/,
    /scripts, images and fonts off/,
    /by keyboard alone/,
    /the button prints/,
  ],
};
process.env.TEST_HOSTS ??= serverNames.filter(hasServer).join(' ');
const installed = process.env.TEST_HOSTS.split(' ').filter(Boolean);

/** Tests that build a site of their own. */
const buildsSites = [
  'tests/editor/{damage,preview,pull-request}.spec.ts',
  'tests/host/{admin,builds,divided-timeline,hostile-content,icons,incremental,marked-titles,new-topic,swap}.spec.ts',
  'tests/print/pdf-build.spec.ts',
  'tests/reader/long-words.spec.ts',
].map((path) => `**/${path}`);

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
  use: { browserName: 'chromium', launchOptions: launchOptions() },
  // Builds wait for each other: beside one, the other core opens pages. They come first, for nobody to wait at the end.
  projects: [
    { name: 'builds', testMatch: buildsSites, workers: 1 },
    { name: 'pages', testIgnore: buildsSites },
    ...installed.map((host) => ({ name: host, ...onHosts, metadata: { host }, use: { ignoreHTTPSErrors: true } })),
  ],
});
