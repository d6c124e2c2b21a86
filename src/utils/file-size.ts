import { type Language, languageDetails } from '../site.config.ts';

/** Units by language: Intl abbreviates Hindi's kilobyte in Latin letters. */
const units: Record<Language, { kilobyte: string; megabyte: string }> = {
  hi: { kilobyte: 'केबी', megabyte: 'एमबी' },
  en: { kilobyte: 'KB', megabyte: 'MB' },
};

/** The size of a file for readers, rounded: `85 KB`, `1.4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const isLarge = kilobytes >= 1000;
  const format = new Intl.NumberFormat(languageDetails[language].locale, { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${format.format(isLarge ? kilobytes / 1000 : kilobytes)}\u00a0${units[language][isLarge ? 'megabyte' : 'kilobyte']}`;
}
