/**
 * The status of a translation. `outdated`: made from an earlier text of the original or from an unknown one;
 * `unreadable`: the check says why, and no site is built.
 */
export type TranslationStatus = 'translated' | 'outdated' | 'untranslated' | 'unreadable';

/** The number of entries with each status, and the percentage that is translated and up to date. */
export type StatusCount = Record<TranslationStatus | 'all' | 'percent', number>;

/** Counts statuses. The percentage is a whole number, and 100 only if every translation is up to date. */
export function countStatuses(statuses: readonly TranslationStatus[]): StatusCount {
  const count = (status: TranslationStatus): number => statuses.filter((one) => one === status).length;
  const [all, translated] = [statuses.length, count('translated')];
  return {
    all,
    translated,
    outdated: count('outdated'),
    untranslated: count('untranslated'),
    unreadable: count('unreadable'),
    percent: all === 0 ? 100 : Math.floor((100 * translated) / all),
  };
}
