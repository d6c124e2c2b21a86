import { z } from 'astro/zod';
import { about } from './about.ts';
import { entryOf, line, listOf, longText, partialDate, text } from './fields.ts';

/** What the site calls itself in one language. */
export const site = z.strictObject({
  name: about(
    {
      label: { hi: 'साइट का नाम', en: 'Name of the site' },
      help: { hi: 'हर पृष्ठ के ऊपर लिखा नाम।', en: 'What stands at the top of every page.' },
      example: 'The lending of books',
    },
    text,
  ),
  strapline: about(
    {
      label: { hi: 'उपशीर्षक', en: 'Strapline' },
      help: { hi: 'नाम के नीचे की पंक्ति।', en: 'The line below the name.' },
      example: 'What two village libraries agreed on',
    },
    text,
  ),
  description: about(
    {
      label: { hi: 'विवरण', en: 'Description' },
      help: {
        hi: 'एक वाक्य में साइट किस बारे में है, खोज के परिणामों के लिए।',
        en: 'What the site is about in one sentence, for search results.',
      },
      example: 'An agreement of two village libraries, explained with its sources.',
    },
    longText,
  ),
  spellings: about(
    {
      label: { hi: 'मानक वर्तनियाँ', en: 'House spellings' },
      help: {
        hi: 'हर नाम की वही वर्तनी जो इस भाषा में लिखी जाए, और वे रूप जिन पर जाँच चेतावनी दे।',
        en: 'The spelling of a name that is used in this language, and the forms that the check warns of.',
      },
      example: [{ wanted: 'Riverside', others: ['River Side'] }],
    },
    z
      .array(
        z.strictObject({
          wanted: about(
            {
              label: { hi: 'मानक रूप', en: 'Wanted' },
              help: { hi: 'इस साइट पर यही लिखा जाता है।', en: 'What this site writes.' },
              example: 'Riverside',
            },
            line,
          ),
          others: about(
            {
              label: { hi: 'दूसरे रूप', en: 'Others' },
              help: { hi: 'जिनकी जगह मानक रूप लिखा जाए।', en: 'In whose place it is written.' },
              example: ['River Side'],
            },
            listOf(line),
          ),
        }),
      )
      .optional(),
  ),
  asOf: about(
    {
      label: { hi: 'स्रोतों की पिछली खोज', en: 'Sources searched on' },
      help: {
        hi: 'जिस दिन स्रोत पिछली बार खोजे गए; केवल मूल भाषा की फ़ाइल में।',
        en: 'The day on which sources were last searched; in the file of the original language only.',
      },
      published: { hi: 'जिस दिन स्रोत पिछली बार खोजे गए।', en: 'The day on which sources were last searched.' },
      example: '2020-12-31',
    },
    partialDate.optional(),
  ),
  firstReports: about(
    {
      label: { hi: 'पहली रिपोर्टें', en: 'First reports' },
      help: {
        hi: 'जिन रिपोर्टों से यह साइट शुरू हुई; केवल मूल भाषा की फ़ाइल में।',
        en: 'The reports that the site started from; in the file of the original language only.',
      },
      published: { hi: 'जिन रिपोर्टों से यह साइट शुरू हुई।', en: 'The reports that the site started from.' },
      example: ['river-news'],
    },
    listOf(entryOf('sources')).default([]),
  ),
});
