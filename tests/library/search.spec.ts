import { expect, test } from '@playwright/test';
import type { Language } from '../../src/site.config.ts';
import { excerptOf } from '../../src/search/browser/excerpt.ts';
import { search } from '../../src/search/browser/search.ts';
import { synonyms, wordByWord } from '../../src/search/names.ts';
import { each } from '../support/each.ts';
import { answersTo, index } from '../support/searched.ts';

/** Queries, with ` | ` between, each of which finds the same: what stands first, and what is not found. Without both nothing is. */
type Row = [on: Language, queries: string, first?: string, not?: string];

const table: Record<string, Row[]> = {
  'every form of a Hindi word': [
    ['hi', 'साझेदारी | साझेदारियों', 'partnership'],
    ['hi', 'समझौता | समझौते | समझौतों', 'memorandum'],
    ['hi', 'बैठक | बैठकें | बैठकों', 'meeting'],
    ['hi', 'नीति | नीतियों', 'policy'],
    ['hi', 'कंपनी | कंपनियाँ | कंपनियों', 'companies'],
    ['hi', 'यात्रा | यात्राएँ', 'visit'],
    ['hi', 'चुनौती | चुनौतियों | खतरा | खतरे', 'threat'],
    ['hi', 'क्षमता | क्षमताएँ', 'capability'],
    ['hi', 'विदेश मंत्री | विदेश मंत्रियों', 'minister'],
  ],
  'every form of an English word': [
    ['en', 'agreement | agreements', 'memorandum'],
    ['en', 'partnership | partnerships', 'partnership'],
    ['en', 'company | companies', 'companies'],
    ['en', 'policy | policies', 'policy'],
    ['en', 'purchase of weapons | weapon purchases', 'weapons'],
  ],
  'words of the other language, on either page': [
    ['en', 'साझेदारियों', 'partnership'],
    ['hi', 'partnerships', 'partnership'],
  ],
  'spellings with and without nukta': [
    ['hi', 'ज़ी न्यूज़ | जी न्यूज | ज़ी न्यूज', 'report'],
    ['hi', 'फ़रवरी | फरवरी', 'visit'],
    ['hi', 'ख़तरा | खतरा', 'threat'],
    ['hi', 'राफेल | राफ़ेल', 'companies'],
  ],
  'anusvara, chandrabindu and half nasals': [
    ['hi', 'संबंध | सम्बन्ध | सम्बंध', 'relations'],
    ['hi', 'ढाँचा | ढांचा | ढाँचे', 'framework'],
    ['hi', 'अंतरसंचालनीयता | अन्तरसंचालनीयता', 'capability'],
    ['hi', 'हिंदी | हिन्दी', 'report'],
  ],
  'the other spellings of a name, and the words of a person’s name alone': [
    ['hi', 'इज़राइल | इजरायल | इस्राइल | Israel', 'relations'],
    ['hi', 'अमीर बारम | आमिर बराम | बारम | बराम | बरम | बाराम', 'director'],
    ['hi', "गिदोन सा'आर | गिडोन सार | गिदोन सा’आर", 'minister'],
    ['en', "Saar | Sa'ar | Sa’ar | Sa’ar’s", 'minister'],
    ['hi', 'संयुक्त कार्य समूह | संयुक्त वर्किंग ग्रुप', 'group'],
    ['en', 'cybersecurity | cyber security', 'cyber'],
    ['en', 'defense secretary | defence secretary', 'secretary'],
  ],
  'names in the other script': [
    ['hi', 'Amir Baram | Baram', 'director'],
    ['hi', 'Tel Aviv', 'meeting'],
    ['hi', 'zee news', 'report'],
    ['hi', 'cyber security', 'cyber'],
    ['en', 'बारम | बराम', 'director'],
    ['en', 'तेल अवीव', 'meeting'],
    ['en', 'रक्षा सचिव', 'secretary'],
    ['en', 'समझौता ज्ञापन', 'memorandum'],
  ],
  'Hindi in Latin letters, as it is typed on phones': [
    ['hi', 'sajhedari | saajhedaari | ranneetik saajhedari', 'partnership'],
    ['en', 'samjhauta gyapan | samjhota gyaapan', 'memorandum'],
    ['hi', 'sanyukt karya samuh | sanyukt kaarya samooh', 'group'],
    ['hi', 'raksha sachiv kaun hai', 'secretary'],
    ['hi', 'hastakshar kisne kiye | hastaakshar kisne kiye the', 'signed'],
    ['hi', 'farvari ki yatra', 'visit'],
  ],
  'English in Devanagari': [
    ['hi', 'पार्टनरशिप | स्ट्रैटेजिक पार्टनरशिप', 'partnership'],
    ['hi', 'डिफेंस सेक्रेटरी', 'secretary'],
    ['hi', 'एग्रीमेंट', 'memorandum'],
    ['hi', 'वर्किंग ग्रुप', 'group'],
  ],
  'words joined, split and hyphenated': [
    ['en', 'co-mmon challenge', 'threat'],
    ['en', 'cyber-security | cybersecurity', 'cyber'],
    ['hi', 'रक्षासचिव | रक्षा-सचिव', 'secretary'],
    ['en', 'jointworking group', 'group'],
  ],
  abbreviations: [
    ['en', 'M.o.U. | M.O.U', 'memorandum'],
    ['hi', 'ए.आई. | A.I.', 'cyber'],
    ['hi', 'JWG | जेडब्ल्यूजी | joint working group', 'group'],
    ['en', 'JWG | जेडब्ल्यूजी', 'group'],
    ['hi', 'MoU | एमओयू', 'memorandum'],
    ['en', 'MoU | mous | एमओयू', 'memorandum'],
    ['en', 'AI', 'cyber', 'companies'],
    ['hi', 'एआई', 'cyber'],
    ['en', 'R&D | r & d', 'research'],
  ],
  'numbers and dates as they are typed': [
    ['hi', '17वीं बैठक | १७वीं बैठक | १७ बैठक', 'meeting'],
    ['en', '17th meeting | 17 meeting', 'meeting'],
    ['hi', '१९५० | 1950', 'relations'],
    ['en', '१९५० | 1950', 'relations'],
    ['hi', '4 नवंबर 2025 | 4 नवम्बर 2025 | ४ नवंबर | 2025-11-04 | 04/11/2025', 'meeting'],
    ['en', '4 November 2025 | 04/11/2025 | November 4 | Nov 4, 2025 | 4 Nov 2025 | Nov 2025', 'meeting'],
  ],
  'questions in words of their own': [
    ['en', 'who signed the MoU? | signed by whom', 'signed'],
    ['hi', 'हस्ताक्षर किसने किए | क्या हस्ताक्षर हुए', 'signed'],
    ['en', 'is it binding', 'binding'],
    ['hi', 'क्या यह बाध्यकारी है', 'binding'],
  ],
  'the beginning of the last word, from three letters on, and of no other': [
    ['hi', 'साझेदा | रणनीतिक साझेदा', 'partnership'],
    ['en', 'part | strategic par', 'partnership'],
    ['en', 'pa'],
    ['hi', 'काल', 'era'],
    ['hi', 'हस्त | हस्ताक | हस्ताक्ष', 'signed'],
    ['hi', 'hastak | hastaksh', 'signed'],
    ['hi', 'कार समूह', 'group', 'memorandum'],
  ],
  'words that only look alike without vowel signs': [
    ['hi', 'कल | कुल | कला | भरत | दिल | बठक | सचव | दल | जल'],
    ['hi', 'मद', 'item', 'minister'],
    ['hi', 'दौर', 'era', 'visit'],
  ],
};

for (const [what, rows] of each(Object.entries(table))) {
  test(`search knows ${what}`, () => {
    for (const [on, queries, first, not] of each(rows)) {
      for (const query of each(queries.split(' | '))) {
        const found = answersTo({ query }, on);
        if (first) expect.soft(found[0], `“${query}” on the page in ${on}`).toBe(first);
        if (not) expect.soft(found, `“${query}” on the page in ${on}`).not.toContain(not);
        if (!first && !not) expect.soft(found, `“${query}” on the page in ${on}`).toEqual([]);
      }
    }
  });
}

test('what has all words is found alone; where nothing has, what has some is', () => {
  expect(answersTo({ query: 'two countries' }, 'en')).toEqual(['partnership']);
  expect(search(index, { query: 'two countries' }, 'en').isComplete).toBe(true);
  expect(answersTo({ query: 'wires era' }, 'en').sort()).toEqual(['cyber', 'era']);
  expect(search(index, { query: 'wires era' }, 'en').isComplete).toBe(false);
});

test('a title weighs more than a text, and of equals what carries the story comes first', () => {
  expect(answersTo({ query: 'threat' }, 'en')).toEqual(['warning', 'threat']);
  expect(answersTo({ query: 'tour' }, 'en')).toEqual(['second-visit', 'visit']);
});

test('an entry is found once, in the language of the page or else in its own, and in one section or language if so asked', () => {
  const languagesOf = (query: string, on: Language): string[] =>
    search(index, { query }, on).hits.map(({ language }) => language);
  expect(languagesOf('MoU', 'hi')).toEqual(['hi']);
  expect(languagesOf('MoU', 'en')).toEqual(['en']);
  expect(languagesOf('warning', 'hi')).toEqual(['en']);
  expect(answersTo({ query: 'threat', section: 'events' }, 'en')).toEqual(['warning']);
  expect(answersTo({ query: 'MoU', section: 'people' }, 'en')).toEqual([]);
  expect(answersTo({ query: 'warning', language: 'hi' }, 'en')).toEqual([]);
});

test('words that tell nothing count only where there are no others, and then for at most ten entries', () => {
  expect(answersTo({ query: 'the era of the' }, 'en')).toEqual(['era']);
  const { hits, isComplete } = search(index, { query: 'it was' }, 'en');
  expect(isComplete).toBe(false);
  expect(hits.map(({ title }) => title)).toContain('A long era');
  expect(hits.length).toBeLessThanOrEqual(10);
});

test('a report comes after the entries that it supports', () => {
  expect(answersTo({ query: 'printed' }, 'en')).toEqual(['report']);
  expect(answersTo({ query: 'budget' }, 'en')).toEqual(['item', 'report']);
  // Even if it has the word in its title.
  expect(answersTo({ query: 'bulletin' }, 'en')).toEqual(['era', 'bulletin']);
  // It alone has all words, but is not what was looked for.
  expect(answersTo({ query: 'printed budget' }, 'en')).toEqual(['item', 'report']);
});

test('a slip is corrected, and said in the spelling of the texts', () => {
  for (const [query, meant] of each([
    ['agreemant', 'agreement'],
    ['partnreship', 'partnership'],
    ['ज्ञापण', 'ज्ञापन'],
    ['challege', 'challenge'],
    ['chalelnge', 'challenge'],
    ['बुद्धिमत्थाल', 'बुद्धिमत्ता'],
    ['interoprability', 'Interoperability'],
  ] as const)) {
    const { corrections, hits } = search(index, { query }, 'en');
    expect.soft(corrections).toEqual([{ typed: query, meant }]);
    expect.soft(hits.length, query).toBeGreaterThan(0);
  }
  // Neither the first letter nor a short word.
  for (const query of ['झापन 2026', 'sumx']) {
    expect.soft(search(index, { query }, 'en').corrections, query).toEqual([]);
  }
});

test('a word that the site has is searched for as it is typed', () => {
  expect(search(index, { query: 'threat' }, 'en').corrections).toEqual([]);
  expect(answersTo({ query: 'threat' }, 'en')).toEqual(['warning', 'threat']);
});

test('the sentence with most of what was looked for is shown, with every form and name marked', () => {
  const { terms, hits } = search(index, { query: 'समझौतों राशि' }, 'hi');
  const excerpt = hits[0] && excerptOf(hits[0], terms, index.common);
  expect(excerpt?.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
    'इस [समझौते] में कोई [राशि] नहीं है।',
  );
});

test('groups of names with a name in common are one', () => {
  const names = synonyms([
    ['समझौता ज्ञापन', 'एमओयू', 'MoU'],
    ['MoU', 'Memorandum of understanding'],
    ['इज़राइल', 'इजरायल', 'Israel'],
  ]);
  expect(names).toEqual([
    ['memorandum of understanding', 'mou', 'एमओयू', 'समझौता ज्ञापन'],
    ['israel', 'इजराइल', 'इजरायल'],
  ]);
});

test('a name that is spelt alike everywhere has no others', () => {
  expect(synonyms([['ज़ी', 'जी']])).toEqual([]);
});

test('the words of a name are known one by one where its forms have as many', () => {
  expect(wordByWord(['अमीर बारम', 'Amir Baram', 'आमिर बराम', 'Major General Amir Baram'])).toEqual([
    ['अमीर', 'Amir', 'आमिर'],
    ['बारम', 'Baram', 'बराम'],
  ]);
});
