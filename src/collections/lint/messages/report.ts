import type { Language } from '../../../site.config.ts';

const en = {
  error: 'Mistake',
  warning: 'Warning',
  example: 'Example',
  /** How a warning is accepted. */
  accept: (comment: string) => `If it is meant so, add this comment among the fields: ${comment} (why)`,
  /** How what has only one answer is corrected. */
  fixable: 'Or run “npm run check -- --fix”.',
  /** The only line where nothing is wrong. */
  nothing: (files: number) => `No mistakes in ${files} files.`,
  /** A file that `--fix` has changed. */
  fixed: (path: string) => `${path} has been corrected.`,
  /** How `npm run check` is used. */
  usage:
    'Use: npm run check, npm run check -- --fix, npm run check -- --language en, or with the names of entries: npm run check -- events/opening.',
  /** The last line: how much was found, in how many files. */
  summary: (errors: number, warnings: number, files: number) =>
    `${count(errors, 'mistake')} and ${count(warnings, 'warning')} in ${count(files, 'file')}.`,
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const hi: typeof en = {
  error: 'गलती',
  warning: 'चेतावनी',
  example: 'उदाहरण',
  accept: (comment) => `यदि यह जान-बूझकर लिखा है, तो फ़ील्डों के बीच यह टिप्पणी जोड़ें: ${comment} (कारण)`,
  fixable: 'या “npm run check -- --fix” चलाएँ।',
  nothing: (files) => `${files} ${files === 1 ? 'फ़ाइल' : 'फ़ाइलों'} में कोई गलती नहीं।`,
  fixed: (path) => `${path} सुधारी गई।`,
  usage:
    'ऐसे चलाएँ: npm run check, npm run check -- --fix, npm run check -- --language hi, या प्रविष्टियों के नाम के साथ (npm run check -- events/opening)।',
  summary: (errors, warnings, files) =>
    `${files} ${files === 1 ? 'फ़ाइल' : 'फ़ाइलों'} में ${errors || 'कोई'} ${errors > 1 ? 'गलतियाँ' : 'गलती'}${errors ? '' : ' नहीं'}, ${warnings || 'कोई'} ${warnings > 1 ? 'चेतावनियाँ' : 'चेतावनी'}${warnings ? '' : ' नहीं'}।`,
};

/** The words around messages in a report, by language. */
export const words: Record<Language, typeof en> = { hi, en };
