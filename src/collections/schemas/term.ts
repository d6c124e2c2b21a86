import { reports, spellings, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, longProse, variants } from './fields.ts';

const abbreviations = field(variants.optional(), {
  label: { hi: 'संक्षिप्त रूप', en: 'Abbreviations' },
  hi: 'शब्द के छोटे रूप, भाषा के अनुसार: खोजने पर इनसे भी शब्द मिल जाता है।',
  en: 'Its short forms, by language: the search finds the term by them too.',
  example: { hi: ['आईएलएल'], en: ['ILL'] },
});

const definition = field(longProse, {
  label: { hi: 'परिभाषा', en: 'Definition' },
  hi: 'शब्द का अर्थ सीधी भाषा में, एक या दो वाक्य; पाठक शब्द पर क्लिक या टैप करके इसे देखते हैं।',
  en: 'What it means in plain words, one or two sentences; readers see it where they press the term.',
  example: 'A book that one library gives to another for a time.',
});

/** One term of the glossary. */
export const termSchema = entrySchema({
  properties: { variants: spellings, abbreviations, sources: reports },
  text: { title, definition },
});
