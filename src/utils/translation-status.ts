/**
 * How an entry stands in a language that it is translated into. `outdated`: made from an earlier text of the original,
 * or not saying from which; of what is `unreadable` there is no site, and the check tells why.
 */
export type TranslationStatus = 'translated' | 'outdated' | 'untranslated' | 'unreadable';

/** How many entries there are and stand how; `percent` of them are translated and up to date. */
export type StatusCount = Record<TranslationStatus | 'all' | 'percent', number>;

/** Counts standings. The percentage is a whole number, and 100 only where nothing is left to do. */
export function countStatuses(standings: readonly TranslationStatus[]): StatusCount {
  const count = (standing: TranslationStatus): number => standings.filter((one) => one === standing).length;
  const [all, translated] = [standings.length, count('translated')];
  return {
    all,
    translated,
    outdated: count('outdated'),
    untranslated: count('untranslated'),
    unreadable: count('unreadable'),
    percent: all === 0 ? 100 : Math.floor((100 * translated) / all),
  };
}
