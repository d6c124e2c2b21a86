import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { settings } from '../../site.config.ts';
import { siteDir } from './folders.ts';

/** Less than this is hardly enough for the next file. */
const little = 4_000_000;

/** The folders that a build writes to, by the setting that names them. */
const folders = { OUT_DIR: dirname(siteDir), CACHE_DIR: settings.cacheDir, TMPDIR: tmpdir() };

/** What to do where a disk that a build writes to is as good as full, or nothing: an error of a full disk names none. */
export function fullDisksInWords(): string | undefined {
  const full = Object.entries(folders).flatMap(([setting, folder]) => {
    if (!existsSync(folder)) return [];
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    return free < little ? [`  ${folder} (${setting}): ${(free / 1e6).toFixed(1)} MB\n`] : [];
  });
  if (full.length === 0) return undefined;
  const advice = 'make room there, or name a folder on another disk in the setting, and build again.';
  return `Little room is left where a build writes:\n${full.join('')}If it failed for want of room, ${advice}`;
}
