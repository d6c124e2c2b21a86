import { z } from 'astro/zod';
import { about } from './about.ts';
import { inEachLanguage, languageTag, line, partialDate } from './fields.ts';

const kinds = ['news-report', 'official-statement', 'background'] as const;

/** One report or page that entries cite. */
export const source = z.strictObject({
  publisher: about(
    {
      label: { hi: 'प्रकाशक', en: 'Publisher' },
      help: { hi: 'किसने प्रकाशित किया, हर भाषा में।', en: 'Who published it, in each language.' },
      example: { hi: 'नदी समाचार', en: 'River News' },
    },
    inEachLanguage,
  ),
  title: about(
    {
      label: { hi: 'शीर्षक', en: 'Headline' },
      help: {
        hi: 'जैसा पृष्ठ पर छपा है; पृष्ठ पर न हो तो न लिखें।',
        en: 'As the page prints it; left out where it has none.',
      },
      published: {
        hi: 'जैसा पृष्ठ पर छपा है; पृष्ठ पर न हो तो नहीं है।',
        en: 'As the page prints it; absent where it has none.',
      },
      example: 'Libraries agree to lend',
    },
    line.optional(),
  ),
  url: about(
    {
      label: { hi: 'वेब पता', en: 'Address' },
      help: { hi: 'पूरा वेब पता, https:// से शुरू।', en: 'The whole web address, beginning with https://.' },
      example: 'https://river.example/libraries',
    },
    z.url({ protocol: /^https?$/ }).meta({ pattern: '^https?://' }),
  ),
  published: about(
    {
      label: { hi: 'प्रकाशन तिथि', en: 'Published' },
      help: {
        hi: 'जैसे 2020-03-02; फ़ाइल में उद्धरण चिह्नों के भीतर। पृष्ठ पर तारीख न हो तो न लिखें।',
        en: 'Such as 2020-03-02; in a file in quotes. Left out where the page states no date.',
      },
      published: {
        hi: 'जैसे 2020-03-02; पृष्ठ पर तारीख न हो तो नहीं है।',
        en: 'Such as 2020-03-02; absent where the page states no date.',
      },
      example: '2020-03-02',
    },
    partialDate.optional(),
  ),
  language: about(
    {
      label: { hi: 'भाषा', en: 'Language' },
      help: {
        hi: 'पृष्ठ की भाषा का कोड, जैसे hi, en, ur या he।',
        en: 'The code of the page’s language, such as hi, en, ur or he.',
      },
      example: 'hi',
    },
    languageTag,
  ),
  kind: about(
    {
      label: { hi: 'प्रकार', en: 'Kind' },
      help: {
        hi: 'news-report: समाचार; official-statement: सरकारी वक्तव्य; background: पृष्ठभूमि।',
        en: 'news-report, official-statement, or background.',
      },
      example: 'news-report',
    },
    z.enum(kinds),
  ),
  primary: about(
    {
      label: { hi: 'आधार रिपोर्ट', en: 'Main report' },
      help: {
        hi: 'true केवल उन रिपोर्टों के लिए जिनके आधार पर यह साइट शुरू हुई; नई रिपोर्ट में न लिखें।',
        en: 'true only for the reports that the site started from; left out of new ones.',
      },
      published: {
        hi: 'true केवल उन रिपोर्टों के लिए जिनके आधार पर यह साइट शुरू हुई।',
        en: 'true only for the reports that the site started from.',
      },
      example: true,
    },
    z.boolean().default(false),
  ),
});
