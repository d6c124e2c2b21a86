import type { Messages } from '../params.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { redirects } from './redirects.ts';
import { texts } from './texts.ts';

/** The messages in Hindi. */
export const hi: Messages = {
  error: 'गलती',
  warning: 'चेतावनी',
  example: 'उदाहरण',
  accept: (comment) => `यदि यह जान-बूझकर लिखा है, तो फ़ील्डों के बीच यह टिप्पणी जोड़ें: ${comment} (कारण)`,
  nothing: (files) => `${files} फ़ाइलों में कोई गलती नहीं।`,
  mended: (path) => `${path} सुधारी गई।`,
  usage:
    'ऐसे चलाएँ: npm run check, npm run check -- --fix, npm run check -- --language hi, या प्रविष्टियों के नाम के साथ: npm run check -- events/opening.',
  summary: (errors, warnings, files) =>
    `${files} ${files === 1 ? 'फ़ाइल' : 'फ़ाइलों'} में ${errors || 'कोई'} ${errors > 1 ? 'गलतियाँ' : 'गलती'}${errors ? '' : ' नहीं'}, ${warnings || 'कोई'} ${warnings > 1 ? 'चेतावनियाँ' : 'चेतावनी'}${warnings ? '' : ' नहीं'}।`,
  tell: { ...files, ...fields, ...redirects, ...texts },
};
