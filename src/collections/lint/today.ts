import { settings } from '../../site.config.ts';

/** The newest day that has begun anywhere on earth, `2026-11-22`: an editor’s today may come before ours. */
export function today(): string {
  const furthestAhead = 14 * 3_600_000;
  return new Date((settings.buildTime ?? Date.now()) + furthestAhead).toISOString().slice(0, 10);
}
