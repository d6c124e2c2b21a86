import { commonWords } from '../../src/search/common-words.ts';
import { openIndex, search, type SearchQuestion } from '../../src/search/browser/search.ts';
import type { Passage } from '../../src/search/format.ts';
import { synonyms, wordByWord } from '../../src/search/names.ts';
import { languages, type Language } from '../../src/site.config.ts';

/** What can be found: in each language that it is in a title, then sentences. */
interface Entry extends Partial<Record<Language, readonly string[]>> {
  id: string;
  date?: Passage['date'];
  heading?: string;
  key?: true;
}

/** Made up for the forms and spellings of their words. */
const texts: Record<string, Entry[]> = {
  terms: [
    {
      id: 'partnership',
      hi: ['रणनीतिक साझेदारी', 'दो देश साथ चलते हैं।'],
      en: ['Strategic partnership', 'Two countries go together.'],
    },
    {
      id: 'memorandum',
      hi: ['समझौता ज्ञापन', 'इस समझौते में कोई राशि नहीं है।'],
      en: ['Memorandum of understanding', 'This agreement names no sum.'],
    },
    {
      id: 'group',
      hi: ['संयुक्त कार्य समूह', 'यह साल में एक बार मिलता है।'],
      en: ['Joint working group', 'It meets once a year.'],
    },
    { id: 'secretary', hi: ['रक्षा सचिव', 'वे मंत्रालय चलाते हैं।'], en: ['Defence secretary', 'He runs the ministry.'] },
    {
      id: 'cyber',
      hi: ['साइबर सुरक्षा और कृत्रिम बुद्धिमत्ता', 'तार और यंत्र बचे रहते हैं।'],
      en: ['Cyber security and artificial intelligence', 'Wires and machines stay safe.'],
    },
    {
      id: 'research',
      hi: ['अनुसंधान एवं विकास', 'नया खोजा जाता है।'],
      en: ['Research and development', 'Something new is looked for.'],
    },
    {
      id: 'capability',
      hi: ['परिचालन क्षमताएँ', 'अंतरसंचालनीयता भी इसका अंग है।'],
      en: ['Operational capabilities', 'Interoperability is a part of them.'],
    },
  ],
  people: [
    { id: 'director', hi: ['अमीर बारम', 'महानिदेशक'], en: ['Amir Baram', 'Director General'] },
    {
      id: 'minister',
      hi: ['गिदोन सार', 'वे मोदी और विदेश मंत्रियों से मिले।'],
      en: ['Gideon Sa’ar', 'He met the foreign ministers.'],
    },
  ],
  events: [
    {
      id: 'meeting',
      date: ['2025-11-04', '4 नवंबर 2025'],
      hi: ['17वीं बैठक', 'वह तेल अवीव में हुई।'],
      en: ['17th meeting', 'It was held in Tel Aviv.'],
    },
    {
      id: 'relations',
      date: ['1950', '1950'],
      hi: ['संबंध बने', 'इज़राइल से नाता जुड़ा।'],
      en: ['Relations begin', 'Ties with Israel were made.'],
    },
    {
      id: 'visit',
      hi: ['फ़रवरी की यात्रा', 'दौरा दो दिन चला।'],
      en: ['A journey in February', 'The tour took two days.'],
    },
    {
      id: 'companies',
      hi: ['तीन कंपनियों में', 'राफ़ेल उनमें से एक है।'],
      en: ['At three companies', 'IAI is one of them.'],
    },
    { id: 'second-visit', key: true, en: ['A journey in March', 'The tour took two days.'] },
    { id: 'warning', en: ['Warning of a threat', 'It was heard.'] },
    {
      id: 'framework',
      hi: ['संस्थागत ढाँचा', 'उसे बनाने पर सहमति हुई।'],
      en: ['An institutional framework', 'It is to be made.'],
    },
    {
      id: 'weapons',
      hi: ['हथियारों की खरीद', 'सौदे अलग हुए।'],
      en: ['The purchases of weapons', 'Deals were made apart.'],
    },
  ],
  questions: [
    { id: 'signed', hi: ['हस्ताक्षर किसने किए?', 'किसी का नाम नहीं है।'], en: ['Who signed it?', 'No name is given.'] },
    { id: 'binding', hi: ['क्या यह बाध्यकारी है?', 'यह ज्ञात नहीं।'], en: ['Is it binding?', 'That is not known.'] },
    { id: 'policy', hi: ['नीति या रुख', 'शब्द अलग हैं।'], en: ['Policy or approach', 'The words differ.'] },
    { id: 'threat', hi: ['साझा चुनौती', 'आतंक एक ख़तरा है।'], en: ['A common challenge', 'Terror is a threat.'] },
    {
      id: 'era',
      hi: ['लंबा कालखंड', 'वह एक दौर था।'],
      en: ['A long era', 'It was a time of its own, says the Bulletin.'],
    },
    { id: 'item', hi: ['खर्च की मद', 'राशि अलग लिखी है।'], en: ['An item of the budget', 'The sum stands apart.'] },
  ],
  sources: [
    {
      id: 'report',
      hi: ['ज़ी न्यूज़ हिन्दी', 'खबर छपी।'],
      en: ['Zee News Hindi', 'A report on an item of the budget was printed.'],
    },
    { id: 'bulletin', en: ['The Bulletin', 'A page.'] },
  ],
};

const people = [
  ['अमीर बारम', 'Amir Baram', 'आमिर बराम', 'अमीर बरम', 'आमिर बाराम'],
  ['गिदोन सार', 'Gideon Sa’ar', "गिडोन सा'आर"],
];
/** Names that mean the same. */
const names = [
  ['समझौता ज्ञापन', 'Memorandum of understanding', 'MoU', 'एमओयू'],
  ['संयुक्त कार्य समूह', 'Joint working group', 'JWG', 'जेडब्ल्यूजी', 'संयुक्त वर्किंग ग्रुप'],
  ['रक्षा सचिव', 'Defence secretary', 'Defense secretary'],
  ['साइबर सुरक्षा', 'Cyber security', 'Cybersecurity'],
  ['कृत्रिम बुद्धिमत्ता', 'Artificial intelligence', 'AI', 'एआई'],
  ['अनुसंधान एवं विकास', 'Research and development', 'R&D'],
  ['तेल अवीव', 'Tel Aviv'],
  ['ज़ी न्यूज़', 'Zee News'],
  ['इज़राइल', 'Israel', 'इजरायल', 'इस्राइल'],
];

const groups = synonyms([...names, ...people, ...people.flatMap(wordByWord)]);

function passagesIn(language: Language): Passage[] {
  return Object.entries(texts).flatMap(([section, entries]) =>
    entries.flatMap(({ id, date, key, ...entry }) => {
      const [title, ...sentences] = entry[language] ?? [];
      return title
        ? {
            entry: section === 'sources' ? `source:${id}` : id,
            section,
            href: id,
            title,
            sentences,
            ...(key && { key }),
            ...(date && { date }),
          }
        : [];
    }),
  );
}

/** The index of all that, as the search page opens it. */
export const index = openIndex(
  languages.map((language) => ({
    language,
    passages: passagesIn(language),
    common: commonWords(language),
    names: groups,
  })),
);

/** What a question on a page finds, best first, by its id. */
export function answersTo(question: SearchQuestion, pageLanguage: Language): string[] {
  return search(index, question, pageLanguage).hits.map(({ href }) => href);
}
