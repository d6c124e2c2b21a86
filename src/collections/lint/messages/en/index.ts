import type { Messages } from '../params.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { redirects } from './redirects.ts';
import { texts } from './texts.ts';
import { count } from './words.ts';

/** The messages in English. */
export const en: Messages = {
  error: 'Mistake',
  warning: 'Warning',
  example: 'Example',
  accept: (comment) => `If it is meant so, add this comment among the fields: ${comment} (why)`,
  nothing: (files) => `No mistakes in ${files} files.`,
  mended: (path) => `${path} has been mended.`,
  usage:
    'Use: npm run check, npm run check -- --fix, npm run check -- --language en, or with the names of entries: npm run check -- events/opening.',
  summary: (errors, warnings, files) =>
    `${count(errors, 'mistake', 'mistakes')} and ${count(warnings, 'warning', 'warnings')} in ${count(files, 'file', 'files')}.`,
  tell: { ...files, ...fields, ...redirects, ...texts },
};
