import { z } from 'astro/zod';
import { sections as allSections } from '../../utils/references.ts';
import { field, entryOf, line, listOf, longProse, partialDate, prose } from './fields.ts';

/** What is written, and what it is written in place of. */
const preferred = z.array(
  z.strictObject({
    wanted: field(line, {
      label: { hi: 'मानक रूप', en: 'Wanted' },
      hi: 'इस साइट पर यही लिखा जाता है।',
      en: 'What this site writes.',
      example: 'Riverside',
    }),
    others: field(listOf(line), {
      label: { hi: 'दूसरे रूप', en: 'Others' },
      hi: 'जिनकी जगह मानक रूप लिखा जाए।',
      en: 'In whose place it is written.',
      example: ['River Side'],
    }),
  }),
);

const sections = z.array(
  z.strictObject({
    id: field(z.enum(allSections), {
      label: { hi: 'खंड', en: 'Section' },
      hi: 'कौन-सा खंड: उसके पते का अंतिम भाग।',
      en: 'Which section: the last part of its address.',
      example: 'sectors',
    }),
    name: field(prose.optional(), {
      label: { hi: 'नाम', en: 'Name' },
      hi: 'खंड के पृष्ठ का शीर्षक।',
      en: 'The title of its page.',
      example: 'What the libraries share',
    }),
    menu: field(prose.optional(), {
      label: { hi: 'मेन्यू में', en: 'In the menu' },
      hi: 'मेन्यू के लिए छोटा नाम; न हो तो पूरा नाम।',
      en: 'A shorter name for the menu; without it, the name.',
      example: 'What they share',
    }),
    lead: field(longProse.optional(), {
      label: { hi: 'परिचय', en: 'Lead' },
      hi: 'शीर्षक के नीचे का वाक्य: खंड में क्या है।',
      en: 'The sentence below the title: what the section holds.',
      example: 'What the two libraries share, one by one.',
    }),
  }),
);

/** The site's name and description in one language, and details of its sources. */
export const siteSchema = z.strictObject({
  name: field(prose, {
    label: { hi: 'साइट का नाम', en: 'Name of the site' },
    hi: 'हर पृष्ठ के ऊपर लिखा नाम।',
    en: 'What stands at the top of every page.',
    example: 'The lending of books',
  }),
  strapline: field(prose, {
    label: { hi: 'उपशीर्षक', en: 'Strapline' },
    hi: 'नाम के नीचे की पंक्ति।',
    en: 'The line below the name.',
    example: 'What two village libraries agreed on',
  }),
  description: field(longProse, {
    label: { hi: 'विवरण', en: 'Description' },
    hi: 'एक वाक्य में साइट किस बारे में है, खोज के परिणामों के लिए।',
    en: 'What the site is about in one sentence, for search results.',
    example: 'How two village libraries came to lend each other books, with a source for every statement.',
  }),
  sections: field(sections.optional(), {
    label: { hi: 'खंडों के नाम', en: 'Names of sections' },
    hi: 'जिन खंडों का नाम या परिचय इस विषय के अनुसार हो। मूल भाषा की फ़ाइल में लिखे खंड साइट पर इसी क्रम में पहले आते हैं, बाकी उनके बाद।',
    en: 'Sections with a name or lead that suits the topic. Those in the file of the original language come first on the site, in this order; the others follow.',
    example: [{ id: 'sectors', name: 'What the libraries share' }],
  }),
  spellings: field(preferred.optional(), {
    label: { hi: 'मानक वर्तनियाँ', en: 'House spellings' },
    hi: 'हर नाम की वही वर्तनी जो इस भाषा में लिखी जाए, और वे रूप जिन पर जाँच चेतावनी दे।',
    en: 'The spelling of a name that is used in this language, and the forms that the check warns of.',
    example: [{ wanted: 'Riverside', others: ['River Side'] }],
  }),
  wording: field(preferred.optional(), {
    label: { hi: 'शब्द-चयन', en: 'Wording' },
    hi: 'एक बात के लिए एक ही शब्द या ढंग, और वे शब्द या वाक्यांश जिन पर जाँच चेतावनी दे।',
    en: 'One word or phrase for one thing, and those in whose place it is written, which the check warns of.',
    example: [{ wanted: 'lend', others: ['give out on loan'] }],
  }),
  synonyms: field(listOf(line).default([]), {
    label: { hi: 'खोज के पर्याय', en: 'Synonyms for the search' },
    hi: 'पाठक एक ही बात के लिए जो शब्द लिखते हैं, किसी भी भाषा में, हर पंक्ति में कॉमा के साथ; खोज में एक लिखने पर बाकी भी खोजे जाते हैं। केवल मूल भाषा की फ़ाइल में।',
    en: 'The words that readers type for one and the same thing, in any language, each line with commas; the search finds all of them by each. In the file of the original language only.',
    example: ['loan, lending, उधार'],
  }),
  asOf: field(partialDate.optional(), {
    label: { hi: 'स्रोतों की पिछली खोज', en: 'Sources searched on' },
    hi: 'जिस दिन स्रोत पिछली बार खोजे गए; केवल मूल भाषा की फ़ाइल में।',
    en: 'The day on which sources were last searched; in the file of the original language only.',
    published: { hi: 'जिस दिन स्रोत पिछली बार खोजे गए।', en: 'The day on which sources were last searched.' },
    example: '2020-12-31',
  }),
  firstReports: field(listOf(entryOf('sources')).default([]), {
    label: { hi: 'पहली रिपोर्टें', en: 'First reports' },
    hi: 'जिन रिपोर्टों से यह साइट शुरू हुई; केवल मूल भाषा की फ़ाइल में।',
    en: 'The reports that the site started from; in the file of the original language only.',
    published: { hi: 'जिन रिपोर्टों से यह साइट शुरू हुई।', en: 'The reports that the site started from.' },
    example: ['river-news'],
  }),
});
