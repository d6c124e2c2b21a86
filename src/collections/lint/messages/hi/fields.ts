import { languageName, scriptName } from '../../../../i18n/names.ts';
import { isPlain, type Params, type Messages } from '../params.ts';
import { choose, meant, types } from './words.ts';

const otherLetters = ({ language, script, meant }: Params['other-letters']) => ({
  wrong: `शब्द ${scriptName(script, 'hi')} लिपि में हैं, पर “${language}” (${languageName(language, 'hi')}) इस लिपि में नहीं लिखी जाती।`,
  instead: `शब्दों की भाषा का कोड लिखें, जैसे ${meant}; भाषा ${languageName(language, 'hi')} ही हो, तो ${new Intl.Locale(language).language}-${script}।`,
});

/** Messages of fields and of what they name. */
export const fields = {
  'missing-field': () => ({
    wrong: 'यह फ़ील्ड नहीं लिखा है।',
    instead: 'इसके लिए एक पंक्ति जोड़ें।',
  }),
  'unknown-field': ({ key, near, known }) => ({
    wrong: `यहाँ “${key}” नाम का कोई फ़ील्ड नहीं है।`,
    instead: meant(near, `पंक्ति हटा दें, या इनमें से कोई लिखें: ${known.join(', ')}।`),
  }),
  'neutral-field': ({ key, original }) => ({
    wrong: `“${key}” हर भाषा में एक ही रहता है, इसलिए वह केवल ${original} में लिखा जाता है।`,
    instead: 'उसे अनुवाद से हटा दें; वहाँ गलत हो तो वहीं ठीक करें।',
  }),
  'translation-field': ({ key }) => ({
    wrong: `“${key}” अनुवाद का फ़ील्ड है, और यह मूल है।`,
    instead: 'यह पंक्ति हटा दें।',
  }),
  'wrong-type': ({ found, wanted }) => ({
    wrong: `यहाँ ${types[wanted]} चाहिए, पर लिखा है: ${types[found]}।`,
    instead: wanted === 'text' && isPlain(found) ? 'इसे उद्धरण चिह्नों में रखें।' : `${types[wanted]} लिखें।`,
  }),
  'empty-field': ({ hidden, required }) => ({
    wrong: hidden ? `यहाँ कुछ नहीं लिखा है: # के बाद का भाग पढ़ा नहीं जाता (${hidden})।` : 'यहाँ कुछ नहीं लिखा है।',
    instead: hidden
      ? 'पूरे मान को उद्धरण चिह्नों में रखें।'
      : required
        ? 'कोलन के बाद कुछ लिखें।'
        : 'कोलन के बाद कुछ लिखें, या पंक्ति हटा दें: यह ज़रूरी नहीं है।',
  }),
  'not-reviewed': ({ name }) => ({
    wrong: 'यहाँ दर्ज नहीं है कि यह मूल पाठ के किस रूप का अनुवाद है।',
    instead: `“npm run translations -- --reviewed ${name}” चलाएँ: वह यह फ़ील्ड लिख देता है।`,
  }),
  'missing-translation': ({ language }) => ({
    wrong: `मूल शब्दों की भाषा ${languageName(language, 'hi')} है, और इस फ़ाइल की भाषा में उनका अनुवाद नहीं लिखा है।`,
    instead: 'इसके लिए एक पंक्ति जोड़ें।',
  }),
  'needless-translation': () => ({
    wrong: 'मूल शब्द इसी फ़ाइल की भाषा में हैं, इसलिए यहाँ अनुवाद की ज़रूरत नहीं।',
    instead: 'यह पंक्ति हटा दें; अनुवाद दूसरी भाषा की फ़ाइल में लिखा जाता है।',
  }),
  'other-letters': otherLetters,
  'latin-letters': otherLetters,
  'no-text': () => ({
    wrong: 'फ़ील्डों के नीचे कोई पाठ नहीं है।',
    instead: 'डैश की दूसरी पंक्ति के नीचे वह लिखें जो पाठकों को जानना है, हर वाक्य अपने स्रोत के साथ।',
  }),
  'comma-in-value': ({ text }) => ({
    wrong: `{ } के भीतर अल्पविराम से मान समाप्त हो जाता है, इसलिए “${text}” को नया फ़ील्ड समझ लिया गया।`,
    instead: 'पूरे वाक्य को उद्धरण चिह्नों में रखें।',
  }),
  'too-few': ({ min }) => ({
    wrong: `यहाँ कम से कम ${min} का नाम होना चाहिए।`,
    instead: min === 1 ? 'एक नाम लिखें।' : 'जो छूटा है उसे जोड़ें।',
  }),
  'too-long': ({ max, length }) => ({
    wrong: `इसमें ${length} अक्षर हैं, जबकि अधिकतम ${max} हो सकते हैं।`,
    instead: 'छोटा करें; बाकी बात प्रविष्टि के पाठ में आ सकती है।',
  }),
  'no-section-for-events': ({ id }) => ({
    wrong: `${id} में घटनाएँ लिखी हैं, पर पाठ में उनका खंड नहीं है: पृष्ठ उन्हें पाठ के अंत में दिखाएगा।`,
    instead: `हर भाषा में {#${id}} वाला शीर्षक जोड़ें।`,
  }),
  'text-length': ({ words, least, most }) => ({
    wrong: `इस पाठ में ${words} शब्द हैं, जबकि ऐसे पाठ ${least} से ${most} शब्दों के होते हैं।`,
    instead:
      words < least
        ? 'जितना स्रोत बताते हैं, उतना और लिखें।'
        : 'कम शब्दों में कहें, या एक हिस्सा किसी दूसरी प्रविष्टि में लिखकर उसका संदर्भ दें।',
  }),
  'too-small': ({ value }) => ({
    wrong: `${value} बहुत छोटा है: 1 या उससे बड़ी पूर्ण संख्या चाहिए।`,
    instead: '1, 2, 3 आदि लिखें।',
  }),
  'unknown-value': ({ value, near, known }) => ({
    wrong: `“${value}” यहाँ नहीं लिखा जा सकता।`,
    instead: `${meant(near, '')} ${choose(known)}`.trim(),
  }),
  'not-a-date': ({ value }) => ({
    wrong: /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
      ? `“${value}” जैसी कोई तारीख नहीं होती।`
      : `“${value}” तारीख का सही रूप नहीं है।`,
    instead: 'पहले साल, फिर महीना और फिर दिन लिखें, बीच में हाइफ़न, और सबको उद्धरण चिह्नों में रखें; जो ज्ञात न हो उसे छोड़ दें।',
  }),
  'not-a-day': ({ value }) => ({
    wrong: `“${value}” कोई ऐसा दिन नहीं है जो होता हो।`,
    instead: 'उस दिन का साल, महीना और तारीख हाइफ़न के साथ लिखें।',
  }),
  'unquoted-date': ({ value }) => ({
    wrong: `तारीख ${value} उद्धरण चिह्नों में नहीं है, इसलिए उसे तारीख नहीं समझा जाएगा।`,
    instead: 'इसे उद्धरण चिह्नों में रखें।',
  }),
  'not-a-slug': ({ value }) => ({
    wrong: `“${value}” जैसा नाम यहाँ नहीं चल सकता।`,
    instead: 'केवल छोटे रोमन अक्षर a से z, अंक, और शब्दों के बीच एक-एक हाइफ़न लिखें।',
  }),
  'not-a-country': ({ value }) => ({
    wrong: `“${value}” किसी देश का कोड नहीं है।`,
    instead: 'ISO 3166 के दो बड़े रोमन अक्षर लिखें।',
  }),
  'not-a-language': ({ value }) => ({
    wrong: `“${value}” किसी भाषा का कोड नहीं है।`,
    instead: 'भाषा का दो या तीन छोटे रोमन अक्षरों का कोड लिखें, और देश केवल ज़रूरत हो तो: he, ur, ur-IN।',
  }),
  'not-a-fingerprint': ({ value }) => ({
    wrong: `“${value}” इस फ़ील्ड को भरने वाले आदेश का लिखा नहीं हो सकता।`,
    instead: 'इसे हाथ से न भरें: अनुवाद ठीक हो जाए तो प्रविष्टि के नाम के साथ “npm run translations -- --reviewed” चलाएँ।',
  }),
  'not-an-address': ({ value }) => ({
    wrong: `“${value}” वेब पता नहीं है।`,
    instead: 'ब्राउज़र से पूरा पता कॉपी करें, https:// से शुरू।',
  }),
  'not-an-old-address': ({ value }) => ({
    wrong: `“${value}” उस रूप में नहीं है जिसमें भाषा के बाद का पृष्ठ का पता लिखा जाता है।`,
    instead: 'पृष्ठ के पते से /hi/ या /en/ के बाद का भाग लिखें, अंतिम / तक।',
  }),
  repeated: ({ value }) => ({
    wrong: `“${value}” दो बार लिखा है।`,
    instead: 'एक हटा दें।',
  }),
  'duplicate-id': ({ id }) => ({
    wrong: `id “${id}” दो बार आई है।`,
    instead: 'हर एक को अपनी id दें।',
  }),
  'same-label': ({ label }) => ({
    wrong: `दो पक्षों का छोटा नाम एक ही है, “${label}”: पाठक उनमें अंतर नहीं कर पाएँगे।`,
    instead: 'हर पक्ष को अलग छोटा नाम दें।',
  }),
  'same-shape': ({ count }) => ({
    wrong: `समयरेखा पर ${count} श्रेणियों के लिए अलग चिह्न हैं; इस श्रेणी का चिह्न किसी दूसरी जैसा होगा।`,
    instead: 'जिन दो श्रेणियों में पाठकों को अंतर करने की ज़रूरत नहीं, उन्हें एक करें।',
  }),
  'future-date': ({ date }) => ({
    wrong: `${date} अभी आई नहीं है।`,
    instead: 'तारीख ठीक करें।',
  }),
  'dates-reversed': ({ from, to }) => ({
    wrong: `अंत (${to}) आरंभ (${from}) से पहले है।`,
    instead: 'दोनों में से एक तारीख ठीक करें।',
  }),
  'added-after-change': ({ added, updated }) => ({
    wrong: `पाठ के अंतिम संपादन का दिन (${updated}) उसके साइट पर आने के दिन (${added}) से पहले है।`,
    instead: 'दोनों में से एक तारीख ठीक करें।',
  }),
  'chapters-overlap': ({ other, from }) => ({
    wrong: `जब ${other} शुरू होता है (${from}), तब तक यह अध्याय समाप्त नहीं हुआ।`,
    instead: 'इसका अंत उससे पहले का लिखें, या दूसरे अध्याय का आरंभ बाद का।',
  }),
  'outside-chapters': ({ date, chapter }) => ({
    wrong: `${date} किसी अध्याय में नहीं आती, इसलिए यह घटना ${chapter} में दिखती है।`,
    instead: 'तारीख ठीक करें, या किसी अध्याय का आरंभ या अंत बदलें।',
  }),
  'chapter-without-events': () => ({
    wrong: 'इस अध्याय में कोई घटना नहीं है: पाठकों को केवल अध्याय का परिचय दिखेगा।',
    instead: 'कोई घटना जोड़ें, किसी अध्याय का आरंभ या अंत बदलें, या यह अध्याय हटा दें।',
  }),
  'missing-id': ({ id, ids }) => ({
    wrong: `“${id}” के लिए कोई पाठ नहीं है, जबकि ${ids} में यह id है।`,
    instead: `“${id}: …” की पंक्ति जोड़ें।`,
  }),
  'unknown-id': ({ id, ids, near }) => ({
    wrong: `“${id}” का पाठ किसी का नहीं है: ${ids} में ऐसी कोई id नहीं है।`,
    instead: meant(near, 'इसे हटा दें, या id ठीक करें।'),
  }),
  'text-in-one-language': ({ key, other }) => ({
    wrong: `${other} में फ़ील्ड “${key}” है, इस फ़ाइल में नहीं।`,
    instead: 'दोनों भाषाओं में लिखें, या किसी में नहीं।',
  }),
  'unknown-entry': ({ slug, where, near, known, command }) => ({
    wrong: `${where} में “${slug}” नहीं है।`,
    instead: [
      meant(near, known.length > 0 ? `शायद इनमें से कोई हो: ${known.join(', ')}।` : 'नाम ठीक करें।'),
      ...(command && !near ? [`नई प्रविष्टि “${command}” से बनती है।`] : []),
    ].join(' '),
  }),
  'not-a-reference': ({ text, near, kinds }) => ({
    wrong: `“${text}” किसी का नाम नहीं है: संदर्भ में प्रकार, कोलन और नाम होते हैं।`,
    instead: meant(near, `प्रकार: ${kinds.join(', ')}।`),
  }),
  'unknown-heading': ({ heading, where, near, known }) => ({
    wrong: `${where} में #${heading} नाम का शीर्षक नहीं है।`,
    instead: meant(near && `#${near}`, choose(known.map((one) => `#${one}`)) || '# और उसके बाद का भाग हटा दें।'),
  }),
  'self-reference': ({ reference }) => ({
    wrong: `${reference} यही प्रविष्टि है।`,
    instead: 'किसी दूसरी प्रविष्टि का नाम लिखें, या बिना कड़ी के लिखें।',
  }),
  'circular-reference': ({ chain }) => ({
    wrong: `ये घूम-फिरकर एक-दूसरे का ही नाम लेते हैं: ${chain}।`,
    instead: 'एक संदर्भ हटा दें।',
  }),
  'unused-source': ({ id }) => ({
    wrong: `कोई प्रविष्टि “${id}” का हवाला नहीं देती।`,
    instead: 'जहाँ ज़रूरी हो वहाँ हवाला दें, या फ़ाइल हटा दें।',
  }),
} satisfies Partial<Messages['tell']>;
