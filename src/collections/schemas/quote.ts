import { z } from 'astro/zod';
import { date, placeId, reports, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, atLeast, entryOf, languageTag, listOf, longLine, longProse, prose } from './fields.ts';

const speakers = field(atLeast(1, listOf(entryOf('people'))), {
  label: { hi: 'वक्ता', en: 'Speakers' },
  hi: 'जिसने या जिन्होंने कहा: people/ की फ़ाइलों के नाम।',
  en: 'Who said it, one or more: names of files in people/.',
  published: {
    hi: 'जिसने या जिन्होंने कहा: people.json की id।',
    en: 'Who said it, one or more: ids from people.json.',
  },
  example: ['asha'],
});

const kind = field(z.enum(['direct', 'reported', 'translated']), {
  label: { hi: 'कथन का प्रकार', en: 'Kind of statement' },
  hi: 'direct: स्रोत में उद्धरण चिह्नों के भीतर; reported: स्रोत के अपने शब्दों में; translated: स्रोत का छापा हुआ अनुवाद।',
  en: 'direct: in quotation marks in the source; reported: in the source’s own words; translated: a translation that the source prints.',
  example: 'direct',
});

const topics = field(listOf(entryOf('topics')).default([]), {
  label: { hi: 'विषय', en: 'Topics' },
  hi: 'ये शब्द किस बारे में हैं: topics.yaml की id, एक से तीन।',
  en: 'What the words are about: one to three ids from topics.yaml.',
  published: { hi: 'ये शब्द किस बारे में हैं: topics.json की id।', en: 'What the words are about: ids from topics.json.' },
  example: ['reading'],
});

const quoteLanguage = field(languageTag, {
  label: { hi: 'शब्दों की भाषा', en: 'Language of the words' },
  hi: '“मूल शब्द” जिस भाषा में हैं, उसका कोड, जैसे hi, en या he; translated हो, तो छपे हुए अनुवाद की भाषा।',
  en: 'The language of the original words, by its code, such as hi, en or he; with translated, that of the printed translation.',
  example: 'hi',
});

const original = field(longLine, {
  label: { hi: 'मूल शब्द', en: 'Original words' },
  hi: 'कथन ठीक वैसा ही जैसा स्रोत में छपा है, उसकी वर्तनी सहित।',
  en: 'The statement just as the source prints it, spelling included.',
  example: 'Every village should have a shelf of books.',
});

const occasion = field(prose, {
  label: { hi: 'अवसर', en: 'Occasion' },
  hi: 'किस मौके पर कहा गया।',
  en: 'On what occasion it was said.',
  example: 'At the opening of the library',
});

const translation = field(longProse.optional(), {
  label: { hi: 'हमारा अनुवाद', en: 'Our translation' },
  hi: 'इस फ़ाइल की भाषा में अनुवाद। मूल शब्द इसी भाषा में हों तो न लिखें, वरना ज़रूर लिखें।',
  en: 'A translation into the language of this file: needed where the original words are in another, left out where they are in it.',
  published: {
    hi: 'इस भाषा में हमारा अनुवाद; मूल शब्द इसी भाषा में हों तो यह फ़ील्ड नहीं होता।',
    en: 'Our translation into this language; absent where the original words are in it.',
  },
  example: 'Every village should have a shelf of books.',
});

/** A quote: the words as a source prints them, and our translation into the other language. */
export const quoteSchema = entrySchema({
  properties: {
    speakers,
    date,
    place: placeId.optional(),
    kind,
    topics,
    language: quoteLanguage,
    original,
    sources: reports,
  },
  text: { title, occasion, translation },
});
