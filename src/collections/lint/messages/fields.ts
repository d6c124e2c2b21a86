import { languageName, scriptName } from '../../../i18n/names.ts';
import { type Choice, type Messages, type ValueType, inEnglish, inHindi, isPlain } from './words.ts';

/** Words in a script that their language does not use. */
export const otherLetters = ({ language, script, meant }: Record<'language' | 'script' | 'meant', string>) => ({
  en: `The words are in ${scriptName(script, 'en')} letters, but “${language}” (${languageName(language, 'en')}) is not written in them.`,
  enFix: `Write the code of the words’ language, such as ${meant}, or ${new Intl.Locale(language).language}-${script} if they are ${languageName(language, 'en')} all the same.`,
  hi: `शब्द ${scriptName(script, 'hi')} लिपि में हैं, पर “${language}” (${languageName(language, 'hi')}) इस लिपि में नहीं लिखी जाती।`,
  hiFix: `शब्दों की भाषा का कोड लिखें, जैसे ${meant}; भाषा ${languageName(language, 'hi')} ही हो, तो ${new Intl.Locale(language).language}-${script}।`,
});

/** Mistakes in the values of fields. */
export const fields = {
  'missing-field': () => ({
    en: 'This field is missing.',
    enFix: 'Add a line for it.',
    hi: 'यह फ़ील्ड नहीं लिखा है।',
    hiFix: 'इसके लिए एक पंक्ति जोड़ें।',
  }),
  'unknown-field': ({ key, near, known }: { key: string } & Choice) => ({
    en: `There is no field “${key}” here.`,
    enFix: inEnglish.meant(near, `Remove the line, or use one of these: ${known.join(', ')}.`),
    hi: `यहाँ “${key}” नाम का कोई फ़ील्ड नहीं है।`,
    hiFix: inHindi.meant(near, `पंक्ति हटा दें, या इनमें से कोई लिखें: ${known.join(', ')}।`),
  }),
  'neutral-field': ({ key, original }: Record<'key' | 'original', string>) => ({
    en: `“${key}” has no language, so it belongs in ${original} only.`,
    enFix: 'Remove it from the translation; if it is wrong there, correct it there.',
    hi: `“${key}” हर भाषा में एक ही रहता है, इसलिए वह केवल ${original} में लिखा जाता है।`,
    hiFix: 'उसे अनुवाद से हटा दें; वहाँ गलत हो तो वहीं ठीक करें।',
  }),
  'translation-field': ({ key }: { key: string }) => ({
    en: `“${key}” belongs to translations, and this is the original.`,
    enFix: 'Remove the line.',
    hi: `“${key}” अनुवाद का फ़ील्ड है, और यह मूल है।`,
    hiFix: 'यह पंक्ति हटा दें।',
  }),
  'wrong-type': ({ found, wanted }: { found: ValueType; wanted: ValueType }) => ({
    en: `This is ${inEnglish.types[found]}, but ${inEnglish.types[wanted]} is expected.`,
    enFix: wanted === 'string' && isPlain(found) ? 'Put it into quotes.' : `Write ${inEnglish.types[wanted]}.`,
    hi: `यहाँ ${inHindi.types[wanted]} चाहिए, पर लिखा है: ${inHindi.types[found]}।`,
    hiFix: wanted === 'string' && isPlain(found) ? 'इसे उद्धरण चिह्नों में रखें।' : `${inHindi.types[wanted]} लिखें।`,
  }),
  'empty-field': ({ hidden, required }: { hidden: string | undefined; required: boolean }) => ({
    en: hidden ? `Nothing is written here: what follows a # is not read (${hidden}).` : 'Nothing is written here.',
    enFix: hidden
      ? 'Put the whole value into quotes.'
      : required
        ? 'Write a value.'
        : 'Write a value, or remove the line: this may be left out.',
    hi: hidden ? `यहाँ कुछ नहीं लिखा है: # के बाद का भाग पढ़ा नहीं जाता (${hidden})।` : 'यहाँ कुछ नहीं लिखा है।',
    hiFix: hidden
      ? 'पूरे मान को उद्धरण चिह्नों में रखें।'
      : required
        ? 'कोलन के बाद कुछ लिखें।'
        : 'कोलन के बाद कुछ लिखें, या पंक्ति हटा दें: यह ज़रूरी नहीं है।',
  }),
  'not-reviewed': ({ name }: { name: string }) => ({
    en: 'This file does not say which state of the original it translates.',
    enFix: `Run “npm run translations -- --reviewed ${name}”: it writes this field.`,
    hi: 'यहाँ दर्ज नहीं है कि यह मूल पाठ के किस रूप का अनुवाद है।',
    hiFix: `“npm run translations -- --reviewed ${name}” चलाएँ: वह यह फ़ील्ड लिख देता है।`,
  }),
  'missing-translation': ({ language }: { language: string }) => ({
    en: `The original words are in ${languageName(language, 'en')}, and their translation into the language of this file is missing.`,
    enFix: 'Add a line for it.',
    hi: `मूल शब्दों की भाषा ${languageName(language, 'hi')} है, और इस फ़ाइल की भाषा में उनका अनुवाद नहीं लिखा है।`,
    hiFix: 'इसके लिए एक पंक्ति जोड़ें।',
  }),
  'needless-translation': () => ({
    en: 'The original words are in the language of this file already, so that there is nothing to translate.',
    enFix: 'Remove the line; the translation belongs into the file of the other language.',
    hi: 'मूल शब्द इसी फ़ाइल की भाषा में हैं, इसलिए यहाँ अनुवाद की ज़रूरत नहीं।',
    hiFix: 'यह पंक्ति हटा दें; अनुवाद दूसरी भाषा की फ़ाइल में लिखा जाता है।',
  }),
  'other-letters': otherLetters,
  'no-text': () => ({
    en: 'There is no text below the fields.',
    enFix: 'Write below the second line of dashes what readers are to know, each sentence with its source.',
    hi: 'फ़ील्डों के नीचे कोई पाठ नहीं है।',
    hiFix: 'डैश की दूसरी पंक्ति के नीचे वह लिखें जो पाठकों को जानना है, हर वाक्य अपने स्रोत के साथ।',
  }),
  'comma-in-value': ({ text }: { text: string }) => ({
    en: `A comma ends a value inside { }, so “${text}” is taken for another field.`,
    enFix: 'Put the whole value into quotes.',
    hi: `{ } के भीतर अल्पविराम से मान समाप्त हो जाता है, इसलिए “${text}” को नया फ़ील्ड समझ लिया गया।`,
    hiFix: 'पूरे वाक्य को उद्धरण चिह्नों में रखें।',
  }),
  'too-few': ({ min }: { min: number }) => ({
    en: `At least ${min} must be named here.`,
    enFix: min === 1 ? 'Name one.' : 'Add what is missing.',
    hi: `यहाँ कम से कम ${min} ${min === 1 ? 'नाम होना' : 'नाम होने'} चाहिए।`,
    hiFix: min === 1 ? 'एक नाम लिखें।' : 'जो छूटा है उसे जोड़ें।',
  }),
  'too-small': ({ value }: { value: string }) => ({
    en: `${value} is too small: whole numbers from 1 are meant.`,
    enFix: 'Write 1, 2, 3 and so on.',
    hi: `${value} बहुत छोटा है: 1 या उससे बड़ी पूर्ण संख्या चाहिए।`,
    hiFix: '1, 2, 3 आदि लिखें।',
  }),
  'unknown-value': ({ value, near, known }: { value: string } & Choice) => ({
    en: `“${value}” is not allowed here.`,
    enFix: `${inEnglish.meant(near, '')} ${inEnglish.choose(known)}`.trim(),
    hi: `“${value}” यहाँ नहीं लिखा जा सकता।`,
    hiFix: `${inHindi.meant(near, '')} ${inHindi.choose(known)}`.trim(),
  }),
  'not-a-date': ({ value }: { value: string }) => ({
    en: /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
      ? `There is no such date as “${value}”.`
      : `“${value}” is not how a date is written here.`,
    enFix: 'Write the year, month and day with hyphens, in quotes; leave out what is not known.',
    hi: /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
      ? `“${value}” जैसी कोई तारीख नहीं होती।`
      : `“${value}” तारीख का सही रूप नहीं है।`,
    hiFix: 'पहले साल, फिर महीना और फिर दिन लिखें, बीच में हाइफ़न, और सबको उद्धरण चिह्नों में रखें; जो ज्ञात न हो उसे छोड़ दें।',
  }),
  'not-a-day': ({ value }: { value: string }) => ({
    en: `“${value}” is not a day that exists.`,
    enFix: 'Write its year, month and day with hyphens.',
    hi: `“${value}” जैसी कोई तारीख नहीं होती।`,
    hiFix: 'उस दिन का साल, महीना और तारीख हाइफ़न के साथ लिखें।',
  }),
  'unquoted-date': ({ value }: { value: string }) => ({
    en: `The date ${value} has no quotes, and would be read as something else.`,
    enFix: 'Put it into quotes.',
    hi: `तारीख ${value} उद्धरण चिह्नों में नहीं है, इसलिए उसे तारीख नहीं समझा जाएगा।`,
    hiFix: 'इसे उद्धरण चिह्नों में रखें।',
  }),
  'not-a-slug': ({ value }: { value: string }) => ({
    en: `“${value}” is not a valid name here.`,
    enFix: 'Use lower-case letters a to z, digits, and single hyphens between words.',
    hi: `“${value}” जैसा नाम यहाँ नहीं चल सकता।`,
    hiFix: 'केवल छोटे रोमन अक्षर a से z, अंक, और शब्दों के बीच एक-एक हाइफ़न लिखें।',
  }),
  'file-for-id': ({ value, near }: { value: string; near: string | undefined }) => ({
    en: `“${value}” is a file, but an id is expected: the name without folder and ending.`,
    enFix: inEnglish.meant(near, 'Write the id.'),
    hi: `“${value}” फ़ाइल है, पर यहाँ id चाहिए, यानी केवल नाम: न फ़ोल्डर, न .yaml या .md।`,
    hiFix: inHindi.meant(near, 'id लिखें।'),
  }),
  'address-for-id': ({ value, near, command }: { value: string; near: string | undefined; command: string }) => ({
    en: `“${value}” is a web address, but an id is expected: the name of a file without its ending.`,
    enFix: inEnglish.meant(near, `Write the id; a new one is made by “${command}”.`),
    hi: `“${value}” वेब पता है, पर यहाँ id चाहिए, यानी फ़ाइल का नाम, बिना .yaml या .md के।`,
    hiFix: inHindi.meant(near, `id लिखें; नई प्रविष्टि “${command}” से बनती है।`),
  }),
  'not-a-country': ({ value }: { value: string }) => ({
    en: `“${value}” is not a country’s code.`,
    enFix: 'Write the two capital letters of ISO 3166.',
    hi: `“${value}” किसी देश का कोड नहीं है।`,
    hiFix: 'ISO 3166 के दो बड़े रोमन अक्षर लिखें।',
  }),
  'not-a-language': ({ value }: { value: string }) => ({
    en: `“${value}” is not a language’s code.`,
    enFix: 'Write its two or three small letters, and a country only where it matters: he, ur, ur-IN.',
    hi: `“${value}” किसी भाषा का कोड नहीं है।`,
    hiFix: 'भाषा का दो या तीन छोटे रोमन अक्षरों का कोड लिखें, और देश केवल ज़रूरत हो तो: he, ur, ur-IN।',
  }),
  'not-a-fingerprint': ({ value }: { value: string }) => ({
    en: `“${value}” cannot have been written by the command that fills in this field.`,
    enFix: 'Run “npm run translations -- --reviewed” with the entry’s name once the translation is right.',
    hi: `“${value}”: यह मान आदेश का भरा हुआ नहीं लगता।`,
    hiFix: 'इसे हाथ से न भरें: अनुवाद ठीक हो जाए तो प्रविष्टि के नाम के साथ “npm run translations -- --reviewed” चलाएँ।',
  }),
  'not-an-address': ({ value }: { value: string }) => ({
    en: `“${value}” is not a web address.`,
    enFix: 'Copy the whole address from the browser, beginning with https://.',
    hi: `“${value}” वेब पता नहीं है।`,
    hiFix: 'ब्राउज़र से पूरा पता कॉपी करें, https:// से शुरू।',
  }),
  'not-an-old-address': ({ value }: { value: string }) => ({
    en: `“${value}” is not the address of a page below the language.`,
    enFix: 'Write what follows /en/ or /hi/ in the address of the page, up to its last slash.',
    hi: `“${value}” उस रूप में नहीं है जिसमें भाषा के बाद का पृष्ठ का पता लिखा जाता है।`,
    hiFix: 'पृष्ठ के पते से /hi/ या /en/ के बाद का भाग लिखें, अंतिम / तक।',
  }),
  repeated: ({ value }: { value: string }) => ({
    en: `“${value}” is named twice.`,
    enFix: 'Remove one of the two.',
    hi: `“${value}” दो बार लिखा है।`,
    hiFix: 'एक हटा दें।',
  }),
  'duplicate-id': ({ id }: { id: string }) => ({
    en: `The id “${id}” is used twice.`,
    enFix: 'Give each its own id.',
    hi: `id “${id}” दो बार आई है।`,
    hiFix: 'हर एक को अपनी id दें।',
  }),
  'dates-reversed': ({ from, to }: Record<'from' | 'to', string>) => ({
    en: `It ends (${to}) before it begins (${from}).`,
    enFix: 'Correct one of the two dates.',
    hi: `अंत (${to}) आरंभ (${from}) से पहले है।`,
    hiFix: 'दोनों में से एक तारीख ठीक करें।',
  }),
  'added-after-change': ({ from, to }: Record<'from' | 'to', string>) => ({
    en: `The text was last changed (${to}) before it was added (${from}).`,
    enFix: 'Correct one of the two dates.',
    hi: `पाठ के अंतिम संपादन का दिन (${to}) उसके साइट पर आने के दिन (${from}) से पहले है।`,
    hiFix: 'दोनों में से एक तारीख ठीक करें।',
  }),
  'chapters-overlap': ({ other, from }: Record<'other' | 'from', string>) => ({
    en: `This chapter is not over when ${other} begins (${from}).`,
    enFix: 'Let it end before that, or let the other begin later.',
    hi: `जब ${other} शुरू होता है (${from}), तब तक यह अध्याय समाप्त नहीं हुआ।`,
    hiFix: 'इसका अंत उससे पहले का लिखें, या दूसरे अध्याय का आरंभ बाद का।',
  }),
  'missing-id': ({ id, ids }: Record<'id' | 'ids', string>) => ({
    en: `There is no text for “${id}”, which stands in ${ids}.`,
    enFix: `Add a line “${id}: …”.`,
    hi: `“${id}” के लिए कोई पाठ नहीं है, जबकि ${ids} में यह id है।`,
    hiFix: `“${id}: …” की पंक्ति जोड़ें।`,
  }),
  'unknown-id': ({ id, ids, near }: { id: string; ids: string; near: string | undefined }) => ({
    en: `The text for “${id}” belongs to nothing: there is no such id in ${ids}.`,
    enFix: inEnglish.meant(near, 'Remove it, or correct the id.'),
    hi: `“${id}” का पाठ किसी मत या पद से नहीं जुड़ता: ${ids} में ऐसी कोई id नहीं है।`,
    hiFix: inHindi.meant(near, 'इसे हटा दें, या id ठीक करें।'),
  }),
  'text-in-one-language': ({ key, other }: Record<'key' | 'other', string>) => ({
    en: `${other} has the field “${key}”, and this file has not.`,
    enFix: 'Write it in both languages or in neither.',
    hi: `${other} में फ़ील्ड “${key}” है, इस फ़ाइल में नहीं।`,
    hiFix: 'दोनों भाषाओं में लिखें, या किसी में नहीं।',
  }),
  'unknown-acceptance': ({ kind, near, known }: { kind: string } & Choice) => ({
    en: `There is no warning called “${kind}” that could be accepted.`,
    enFix: inEnglish.meant(near, inEnglish.choose(known)),
    hi: `“${kind}” नाम की कोई चेतावनी नहीं है जिसे स्वीकार किया जा सके।`,
    hiFix: inHindi.meant(near, inHindi.choose(known)),
  }),
} satisfies Messages;
