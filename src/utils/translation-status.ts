/**
 * The status of a translation. `outdated`: made from an earlier text of the original, or not saying from which;
 * `unreadable`: the check says why, and no site is built.
 */
export type TranslationStatus = 'translated' | 'outdated' | 'untranslated' | 'unreadable';

/** How many entries have which status; `percent` of them are translated and up to date. */
export type StatusCount = Record<TranslationStatus | 'all' | 'percent', number>;

/** Counts statuses. The percentage is a whole number, and 100 only where nothing is left to do. */
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
