import { z } from 'astro/zod';
import { field, inEachLanguage, languageTag, line, partialDate } from './fields.ts';

const kinds = ['official', 'agency', 'news', 'background'] as const;

/** One report or page that entries cite. */
export const sourceSchema = z.strictObject({
  publisher: field(inEachLanguage, {
    label: { hi: 'प्रकाशक', en: 'Publisher' },
    hi: 'प्रकाशक का नाम, हर भाषा में।',
    en: 'Who published it, in each language.',
    example: { hi: 'नदी समाचार', en: 'River News' },
  }),
  title: field(line.optional(), {
    label: { hi: 'शीर्षक', en: 'Headline' },
    hi: 'जैसा पृष्ठ पर छपा है; पृष्ठ पर न हो तो न लिखें।',
    en: 'As the page prints it; left out where it has none.',
    published: {
      hi: 'जैसा पृष्ठ पर छपा है; पृष्ठ पर न हो तो यह फ़ील्ड नहीं होता।',
      en: 'As the page prints it; absent where it has none.',
    },
    example: 'Libraries agree to lend',
  }),
  url: field(z.url({ protocol: /^https?$/ }).meta({ pattern: '^https?://' }), {
    label: { hi: 'वेब पता', en: 'Address' },
    hi: 'पूरा वेब पता, https:// से शुरू।',
    en: 'The whole web address, beginning with https://.',
    example: 'https://river.example/libraries',
  }),
  published: field(partialDate.optional(), {
    label: { hi: 'प्रकाशन तिथि', en: 'Published' },
    hi: 'जैसे 2020-03-02; फ़ाइल में उद्धरण चिह्नों के भीतर। पृष्ठ पर तारीख न हो तो न लिखें।',
    en: 'Such as 2020-03-02; in a file in quotes. Left out where the page states no date.',
    published: {
      hi: 'जैसे 2020-03-02; पृष्ठ पर तारीख न हो तो यह फ़ील्ड नहीं होता।',
      en: 'Such as 2020-03-02; absent where the page states no date.',
    },
    example: '2020-03-02',
  }),
  seenOn: field(partialDate.optional(), {
    label: { hi: 'पिछली बार देखा गया', en: 'Last seen' },
    hi: 'जिस दिन पृष्ठ पिछली बार देखा गया, जैसे 2020-03-05; फ़ाइल में उद्धरण चिह्नों के भीतर।',
    en: 'The day on which the page was last seen, such as 2020-03-05; in a file in quotes.',
    published: {
      hi: 'जिस दिन पृष्ठ पिछली बार देखा गया; पता न हो तो यह फ़ील्ड नहीं होता।',
      en: 'The day on which the page was last seen; absent where that is not known.',
    },
    example: '2020-03-05',
  }),
  language: field(languageTag, {
    label: { hi: 'भाषा', en: 'Language' },
    hi: 'पृष्ठ की भाषा का कोड, जैसे hi, en, ur या he।',
    en: 'The code of the page’s language, such as hi, en, ur or he.',
    example: 'hi',
  }),
  kind: field(z.enum(kinds), {
    label: { hi: 'प्रकार', en: 'Kind' },
    hi: 'official: किसी विभाग या संस्था के अपने शब्द; agency: समाचार एजेंसी का पाठ, चाहे जहाँ छपा हो; news: समाचार; background: पृष्ठभूमि।',
    en: 'official: the own words of an authority or institution; agency: a news agency’s text, whoever printed it; news; background.',
    example: 'news',
  }),
});
