import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/build/pdf/browser.ts';
import { tidy } from '../../src/build/output/swap.ts';
import { each } from '../support/each.ts';
import { copyProject, hashes, startBuild, type RunningBuild } from '../support/project-copy.ts';
import { siteDefinitions } from '../support/sites.ts';

test.describe.configure({ mode: 'serial' });

/** As long as a build may take. */
const timeout = 120_000;
const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR } = siteDefinitions.topic.environment;
const settings = { SITE_URL, BASE_PATH, CONTENT_DIR, CACHE_DIR: 'cache' };
let folder: string;
let site: string;
let text: string;
let asWritten: string;

test.beforeAll(() => {
  folder = copyProject();
  site = join(folder, 'dist');
  text = join(folder, CONTENT_DIR, 'pages/about.en.md');
  for (const file of each(globSync(join(folder, CONTENT_DIR, '**/*.{md,mdx,yaml}'))))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  asWritten = readFileSync(text, 'utf8');
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

const start = (changes: Record<string, string> = {}): RunningBuild => startBuild(folder, { ...settings, ...changes });
const edit = (): void => {
  writeFileSync(text, `${asWritten}\nOne more sentence.\n`);
};
const undoEdit = (): void => {
  writeFileSync(text, asWritten);
};

/** The files that differ between two sites, or are in one of them only. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

test('the same content gives the same bytes in another folder, time zone, language and year, and with line ends of Windows', async () => {
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8', UV_THREADPOOL_SIZE: '1' };
  const { status, output } = await start({ ...elsewhere, SOURCE_DATE_EPOCH: '1999999999' }).ended;
  expect(status, output).toBe(0);
  const files = hashes(site);
  expect(files.size).toBeGreaterThan(250);
  expect(differences(files, hashes(OUT_DIR))).toEqual([]);
});

test('what counts as today can be told, and no page depends on it', () => {
  const messages = (changes: NodeJS.ProcessEnv): string =>
    spawnSync(process.execPath, ['tools/check.ts'], {
      env: { ...process.env, CONTENT_DIR, ...changes },
      encoding: 'utf8',
    }).stdout;
  expect(messages({ SOURCE_DATE_EPOCH: '0' })).toContain('2021-01-02 has not come yet');
  expect(messages({})).not.toContain('has not come yet');
});

let edited: Map<string, string>;

test('of two builds at once one waits, and each makes its whole site', async () => {
  test.skip(process.platform === 'win32', 'Windows cannot pause a process.');
  const before = hashes(site);
  edit();
  const first = start();
  await first.until(/generating static routes/);
  // Else a quick build could end before the other looks for it.
  first.pause();
  undoEdit();
  const second = start();
  await second.until(/Waiting for another build to end/);
  first.resume();
  expect((await first.ended).status).toBe(0);
  edited = hashes(site);
  expect(differences(edited, before)).toContain('en/about/index.html');
  const { status, output } = await second.ended;
  expect(status, output).toBe(0);
  expect(differences(hashes(site), before)).toEqual([]);
});

test('a build that is killed leaves the site as it was, and nothing that changes the next', async () => {
  test.skip(
    process.platform === 'win32',
    'The browser that notes its process is a script that Windows does not start.',
  );
  test.slow();
  const before = hashes(site);
  // A pipe, from which nothing is read before something is written.
  const note = join(folder, 'browser');
  spawnSync('mkfifo', [note]);
  const noting = {
    CHROME_PATH: resolve('tests/support/noting-browser.sh'),
    NOTED_BROWSER: findBrowser() ?? '',
    BROWSER_NOTE: note,
  };

  // Of the pages that Astro keeps one is of the edited content, and the list says that it is of the old.
  edit();
  const writing = start();
  await expect
    .poll(() => existsSync(join(folder, '.dist.next/en/about/index.html')), { intervals: [20], timeout })
    .toBe(true);
  await writing.kill();
  expect(differences(hashes(site), before)).toEqual([]);
  undoEdit();
  const { status, output } = await start().ended;
  expect(status, output).toBe(0);
  expect(differences(hashes(site), before)).toEqual([]);
  expect(existsSync(join(folder, '.dist.next'))).toBe(false);

  // The browser prints: all PDFs are others where the site is published elsewhere.
  const printing = start({ ...noting, SITE_URL: 'https://elsewhere.example' });
  const browser = Number(await readFile(note, 'utf8'));
  await printing.kill();
  expect(differences(hashes(site), before)).toEqual([]);
  await expect.poll(() => isRunning(browser)).toBe(false);

  // All is done but the last step, or that too.
  edit();
  const swapping = start();
  await swapping.until(/\[publish\] All pages are ready/);
  await swapping.kill();
  undoEdit();
  // For a moment neither site has its name; the first step of the next build puts that right.
  tidy({ site, next: join(folder, '.dist.next'), previous: join(folder, '.dist.previous') });
  const left = hashes(site);
  expect([before, edited].map((whole) => differences(left, whole).length)).toContain(0);
});

test('a folder with other files than a site is not replaced', async () => {
  const { status, output } = await start({ OUT_DIR: 'src/pages' }).ended;
  expect(status).toBe(1);
  expect(output).toContain('which holds other files than a site');
  expect(existsSync(join(folder, 'src/pages/404.astro'))).toBe(true);
});

for (const [setting, problem] of [
  ['OUT_DIR', 'Perhaps its disk is full. Make room there'],
  ['CACHE_DIR', 'no space left on device'],
] as const) {
  test(`a build for which the disk of ${setting} is too small leaves the site`, async () => {
    const disk = join(folder, `disk of ${setting}`);
    const files = join(folder, 'files');
    for (const one of [disk, join(files, 'site')]) mkdirSync(one, { recursive: true });
    for (const name of ['index.html', '404.html']) writeFileSync(join(files, 'site', name), 'The old site.');
    const command = [...ownMounts, resolve('tests/support/small-disk.sh'), disk, '1m', files];
    const probe = spawnSync(command[0] ?? '', [...command.slice(1), 'true']);
    test.skip(probe.status !== 0, 'This system does not let a test have a disk of its own.');
    const before = hashes(site);

    const changes = {
      ...settings,
      PDF: 'off',
      [setting]: join(disk, setting === 'OUT_DIR' ? 'site' : 'cache'),
    };
    const { status, output } = await startBuild(folder, changes, command).ended;
    expect(status, output).toBe(1);
    expect(output).toContain(problem);
    expect(output).toMatch(/The old site\.The old site\.$/);
    expect(differences(hashes(site), before)).toEqual([]);
  });
}

/** Runs a command for which disks can be mounted that nobody else sees. */
const ownMounts = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
