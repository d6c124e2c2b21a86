import { z } from 'astro/zod';
import { field, country, partialDate, sourceIds, shortText, entryOf, longProse, variants } from './fields.ts';

/** Fields that mean the same in every collection that has them. */

export const title = field(shortText(100), {
  label: { hi: 'शीर्षक', en: 'Title' },
  hi: 'जिस नाम से पाठक इसे पहचानें: छोटा, और अंत में विराम चिह्न के बिना।',
  en: 'The name that readers see: short, and without a full stop.',
  published: { hi: 'जिस नाम से पाठक इसे पहचानते हैं।', en: 'The name that readers see.' },
  example: 'Two libraries agree to lend each other books',
});

export const summary = field(longProse, {
  label: { hi: 'सारांश', en: 'Summary' },
  hi: 'एक वाक्य में पूरी बात: शीर्षक के नीचे और खोज के परिणामों में यही दिखता है।',
  en: 'The whole in one sentence: it stands below the title and in search results.',
  published: { hi: 'एक वाक्य में पूरी बात।', en: 'The whole in one sentence.' },
  example: 'Two village libraries agreed in March 2020 to lend each other books.',
});

export const date = field(partialDate, {
  label: { hi: 'तारीख', en: 'Date' },
  hi: 'जितनी पता हो, उतनी: 2020, 2020-03 या 2020-03-01; फ़ाइल में उद्धरण चिह्नों के भीतर।',
  en: 'As exactly as it is known: 2020, 2020-03 or 2020-03-01; in a file in quotes.',
  published: {
    hi: 'जितनी पता हो, उतनी: 2020, 2020-03 या 2020-03-01।',
    en: 'As exactly as it is known: 2020, 2020-03 or 2020-03-01.',
  },
  example: '2020-03-01',
});

export const placeId = field(entryOf('places'), {
  label: { hi: 'स्थान', en: 'Place' },
  hi: 'जगह, जहाँ बैठक या घटना हुई या बात कही गई: places.yaml की कोई id।',
  en: 'Where it happened: an id from places.yaml.',
  published: {
    hi: 'जगह, जहाँ बैठक या घटना हुई या बात कही गई: places.json की कोई id।',
    en: 'Where it happened: an id from places.json.',
  },
  example: 'river-town',
});

export const reports = field(sourceIds, {
  label: { hi: 'स्रोत', en: 'Sources' },
  hi: 'जिन रिपोर्टों पर प्रविष्टि आधारित है: sources/ की फ़ाइलों के नाम, .yaml के बिना, कम से कम एक।',
  en: 'The reports it rests on: names of files in sources/ without .yaml, at least one.',
  published: {
    hi: 'जिन रिपोर्टों पर प्रविष्टि आधारित है: sources.json की id।',
    en: 'The reports it rests on: ids from sources.json.',
  },
  example: ['river-news', 'village-post'],
});

export const order = field(z.int().positive(), {
  label: { hi: 'क्रम', en: 'Order' },
  hi: 'सूची में इसका स्थान: 1 सबसे ऊपर।',
  en: 'Its place in the list: 1 stands first.',
  example: 1,
});

export const spellings = field(variants.optional(), {
  label: { hi: 'अन्य वर्तनियाँ', en: 'Other spellings' },
  hi: 'रिपोर्टों में मिले दूसरे रूप, भाषा के अनुसार: खोजने पर इनसे भी प्रविष्टि मिल जाती है। यही रूप किसी और पाठ में लिखे जाएँ तो जाँच चेतावनी देती है।',
  en: 'Other forms met in reports, by language: the search finds the entry by them too. The check warns where one of them is used in another text.',
  published: { hi: 'रिपोर्टों में मिले दूसरे रूप, भाषा के अनुसार।', en: 'Other forms met in reports, by language.' },
  example: { hi: ['आषा'], en: ['Aasha'] },
});

export const countryOf = field(country, {
  label: { hi: 'देश', en: 'Country' },
  hi: 'देश का दो अक्षरों वाला कोड (ISO 3166), जैसे IN।',
  en: 'The country’s code of two letters (ISO 3166), such as IN.',
  example: 'IN',
});
