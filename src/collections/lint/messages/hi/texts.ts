import { fileSize } from '../../../../utils/file-size.ts';
import type { Messages } from '../params.ts';
import { blocks, choose, meant } from './words.ts';

/** Messages of texts, of their letters, and of the two languages beside each other. */
export const texts = {
  'heading-without-id': ({ title }) => ({
    wrong: `शीर्षक “${title}” की ऐसी id नहीं है जो पते में लिखी जा सके।`,
    instead: 'धनु कोष्ठक में id जोड़ें: छोटे रोमन अक्षर और हाइफ़न, दोनों भाषाओं में एक ही।',
  }),
  'heading-of-title': ({ title }) => ({
    wrong: `शीर्षक “${title}” में एक # है, जो पृष्ठ के नाम के लिए है।`,
    instead: '## से शुरू करें।',
  }),
  'heading-without-space': ({ text }) => ({
    wrong: `“${text}” शीर्षक नहीं बना, क्योंकि # के बाद स्पेस नहीं है।`,
    instead: 'आखिरी # के बाद एक स्पेस लिखें।',
  }),
  'heading-skips': ({ level, above }) => ({
    wrong:
      above === 1
        ? `पहला शीर्षक ${'#'.repeat(level)} वाला है।`
        : `${'#'.repeat(above)} के बाद सीधे ${'#'.repeat(level)} वाला शीर्षक है: बीच का स्तर छूट गया।`,
    instead: above === 1 ? '## से शुरू करें।' : `${'#'.repeat(above + 1)} लिखें।`,
  }),
  'duplicate-heading': ({ id }) => ({
    wrong: `इस पाठ के एक और शीर्षक की id “${id}” है।`,
    instead: 'हर शीर्षक को अपनी id दें।',
  }),
  html: ({ html }) => ({
    wrong: `“${html}” HTML है, जबकि पाठ Markdown में लिखा जाता है।`,
    instead: html.startsWith('<!--')
      ? 'इसे हटा दें; टिप्पणी # के साथ फ़ील्डों के बीच लिखी जाती है।'
      : '**गहरा**, *तिरछा*, [पाठ](पता), और सूची के लिए - लिखें।',
  }),
  script: ({ html }) => ({
    wrong: `“${html}” स्क्रिप्ट, फ़्रेम या ऐसा कुछ है, जिसकी अनुमति नहीं है।`,
    instead: 'इसे हटा दें; इस साइट के पृष्ठों पर कोई स्क्रिप्ट नहीं चलती।',
  }),
  'event-handler': ({ attribute }) => ({
    wrong: `${attribute} से स्क्रिप्ट चलेगी।`,
    instead: 'इसे हटा दें; इस साइट के पृष्ठों पर कोई स्क्रिप्ट नहीं चलती।',
  }),
  'unsafe-address': ({ scheme }) => ({
    wrong: `कोई पता ${scheme} से शुरू नहीं हो सकता।`,
    instead: 'वेब पता या किसी प्रविष्टि का संदर्भ लिखें।',
  }),
  'relative-link': ({ address }) => ({
    wrong: address
      ? `“${address}” कहीं नहीं ले जाता: पृष्ठों को उनकी फ़ाइल या पथ से नहीं जोड़ा जाता।`
      : 'इस कड़ी का कोई पता नहीं है।',
    instead: 'प्रविष्टि का प्रकार और नाम लिखें; पृष्ठ की भाषा में उसका पता अपने आप बन जाता है।',
  }),
  'image-missing': ({ address, near }) => ({
    wrong: `“${address}” नाम का कोई चित्र नहीं है।`,
    instead: meant(near, 'चित्र को सामग्री के images/ फ़ोल्डर में रखें और ../images/ के साथ उसका नाम लिखें।'),
  }),
  'image-without-text': ({ address }) => ({
    wrong: `चित्र “${address}” के साथ उनके लिए शब्द नहीं हैं जो उसे देख नहीं सकते।`,
    instead: 'चौकोर कोष्ठक में लिखें कि चित्र में क्या है।',
  }),
  'image-too-large': ({ bytes, limit }) => ({
    wrong: `यह चित्र ${fileSize(bytes, 'hi')} का है: ${fileSize(limit, 'hi')} से बड़े चित्र के लिए धीमे नेटवर्क पर पाठकों को रुकना पड़ता है।`,
    instead: 'इसे छोटा करें (1600 पिक्सेल काफ़ी हैं) और JPEG या WebP में सहेजें।',
  }),
  'image-elsewhere': ({ address }) => ({
    wrong: `चित्र ${address} किसी और होस्ट पर है।`,
    instead: 'यदि लाइसेंस अनुमति दे, तो उसे सामग्री के images/ फ़ोल्डर में रखें और ../images/ के साथ नाम लिखें।',
  }),
  'code-block': () => ({
    wrong: 'ये पंक्तियाँ कंप्यूटर कोड बन गई हैं, क्योंकि इनके पहले चार स्पेस हैं या ये ``` के बीच हैं।',
    instead: 'ये पंक्तियाँ बाएँ किनारे से शुरू करें।',
  }),
  footnote: ({ label }) => ({
    wrong: `पाद-टिप्पणी [^${label}] के लिए इन पृष्ठों पर जगह नहीं है।`,
    instead: 'जहाँ कथन है वहीं स्रोत का हवाला दें।',
  }),
  'citation-form': ({ citation }) => ({
    wrong: `“${citation}” ऐसा हवाला नहीं है जिसे पढ़ा जा सके।`,
    instead: '[@ फिर स्रोत का नाम और ] लिखें; कई हों तो बीच में अर्धविराम और हर नाम के पहले @।',
  }),
  'citation-capitals': ({ citation }) => ({
    wrong: `“${citation}” में स्रोत का नाम बड़े अक्षरों में है।`,
    instead: 'नाम छोटे अक्षरों में लिखें, जैसा उसकी फ़ाइल का है।',
  }),
  'citation-without-at': ({ citation }) => ({
    wrong: `${citation} में स्रोत का नाम है, पर @ नहीं है।`,
    instead: 'नाम के पहले @ लिखें।',
  }),
  'citation-after-mark': ({ citation, mark }) => ({
    wrong: `हवाला ${citation} वाक्य के अंत के बाद लिखा है।`,
    instead: `इसे ${mark} से पहले रखें।`,
  }),
  'link-with-space': ({ text }) => ({
    wrong: `${text} और उसके पते के बीच स्पेस है, इसलिए यह कड़ी नहीं बनी।`,
    instead: '] और ( के बीच स्पेस न रखें।',
  }),
  'step-without-date': ({ text }) => ({
    wrong: `यह मद किसी घटना के लिंक वाली तारीख से शुरू नहीं होती: “${text}”`,
    instead: 'आरंभ में तारीख को लिंक के रूप में लिखें।',
  }),
  uncited: ({ sentence, mark }) => ({
    wrong: `अनुच्छेद में इस वाक्य के बाद कोई स्रोत नहीं है: “${sentence}”`,
    instead: `वाक्य के अंत में, ${mark} से पहले, हवाला जोड़ें।`,
  }),
  'table-dashes': () => ({
    wrong: 'ये पंक्तियाँ तालिका जैसी हैं, पर पहली के नीचे डैश की पंक्ति नहीं है या उसमें उतने स्तंभ नहीं हैं।',
    instead: 'पहली पंक्ति के नीचे उतने ही स्तंभों वाली डैश की पंक्ति लिखें।',
  }),
  'table-cells': ({ cells, columns }) => ({
    wrong: `इस पंक्ति में ${cells} खाने हैं, पर तालिका में ${columns} स्तंभ हैं: जो ज़्यादा है वह नहीं दिखेगा।`,
    instead: 'उसे हटा दें, या पहली पंक्ति और डैश की पंक्ति में एक स्तंभ जोड़ें; खाने के भीतर की खड़ी रेखा \\| लिखी जाती है।',
  }),
  'table-paragraph': () => ({
    wrong: 'यह अनुच्छेद तालिका के ठीक नीचे है, इसलिए उसी की एक पंक्ति बन जाता है।',
    instead: 'इसके पहले एक खाली पंक्ति छोड़ें।',
  }),
  'mdx-syntax': ({ detail }) => ({
    wrong: `.mdx फ़ाइल में { } और < के विशेष अर्थ हैं, और यहाँ वे ठीक नहीं बैठते (${detail})।`,
    instead: 'हर घटक को बंद करें; जहाँ चिह्न ही लिखना हो वहाँ \\{ या \\< लिखें।',
  }),
  'component-not-closed': ({ name }) => ({
    wrong: `<${name}> खुला है पर बंद नहीं हुआ, या बिना खुले बंद हुआ है।`,
    instead: `भीतर कुछ न हो तो <${name} /> लिखें, नहीं तो पाठ से पहले <${name}> और बाद में </${name}>, हर एक अपनी पंक्ति में।`,
  }),
  'brace-not-closed': () => ({
    wrong: 'धनु कोष्ठक { खुला है पर बंद नहीं हुआ।',
    instead: 'चिह्न ही लिखना हो तो \\{ लिखें, नहीं तो उसे हटा दें।',
  }),
  'less-than': () => ({
    wrong: '.mdx फ़ाइल में < के बाद किसी घटक का नाम और उसके गुण दोहरे उद्धरण चिह्नों में होने चाहिए।',
    instead: 'चिह्न ही लिखना हो तो \\< लिखें, और कड़ी के लिए [पाठ](पता)।',
  }),
  import: () => ({
    wrong: 'import और export की अनुमति नहीं है।',
    instead: 'यह पंक्ति हटा दें: जिन घटकों का उपयोग हो सकता है वे पहले से हैं।',
  }),
  expression: () => ({
    wrong: 'धनु कोष्ठक के भीतर का भाग प्रोग्राम की तरह चलेगा, जिसकी अनुमति नहीं है।',
    instead: 'कोष्ठक और उसके भीतर का भाग हटा दें; चिह्न ही लिखना हो तो \\{ लिखें।',
  }),
  'unknown-component': ({ name, near, known }) => ({
    wrong: `<${name}> नाम का कोई घटक नहीं है।`,
    instead: meant(near && `<${near}>`, choose(known.map((one) => `<${one}>`))),
  }),
  'component-in-line': ({ name }) => ({
    wrong: `<${name}> पंक्ति के बीच में है।`,
    instead: 'इसे अपनी पंक्ति में रखें, पहले और बाद में एक-एक खाली पंक्ति के साथ।',
  }),
  'unknown-attribute': ({ name, attribute, known }) => ({
    wrong: `<${name}> में “${attribute}” इस तरह नहीं लिखा जाता।`,
    instead: known.length > 0 ? `इसमें आता है: ${known.join(', ')}, दोहरे उद्धरण चिह्नों में पाठ के साथ।` : 'इसके बिना लिखें।',
  }),
  'missing-attribute': ({ name, attribute }) => ({
    wrong: `<${name}> में “${attribute}” ज़रूरी है।`,
    instead: 'इसे दोहरे उद्धरण चिह्नों में पाठ के साथ जोड़ें।',
  }),
  'not-nfc': ({ character }) => ({
    wrong: `“${character}” बाकी जगहों से अलग ढंग से जुड़कर बना है (यूनिकोड के NFC रूप में नहीं), इसलिए खोज में छूट जाएगा।`,
    instead: 'शब्द फिर से टाइप करें, या “npm run check -- --fix” चलाएँ।',
  }),
  invisible: ({ codePoint, name }) => ({
    wrong: `यहाँ एक अदृश्य चिह्न है (${codePoint}, ${name}), जिसका यहाँ कोई अर्थ नहीं।`,
    instead: 'इसे आसपास के अक्षरों के साथ मिटाकर वे अक्षर फिर टाइप करें, या “npm run check -- --fix” चलाएँ।',
  }),
  'mixed-script': ({ word, letters }) => ({
    wrong: `“${word}” में “${letters}” किसी दूसरी लिपि का अक्षर है।`,
    instead: 'पूरा शब्द एक ही लिपि के कीबोर्ड से फिर टाइप करें।',
  }),
  'other-language': ({ text }) => ({
    wrong: `ये शब्द इस फ़ाइल की भाषा के नहीं हैं: “${text}”`,
    instead: 'इनका अनुवाद करें; जो शब्द किसी स्रोत के हैं, उन्हें उद्धरण चिह्नों “ ” में रखें।',
  }),
  'no-typeface': ({ word, letters }) => ({
    wrong: `“${word}” के अक्षर (${letters}) साइट के फ़ॉन्ट में नहीं हैं: पाठकों को ये उनके अपने उपकरण के फ़ॉन्ट में दिखेंगे, और साझा चित्र या PDF में इनकी जगह “…” हो सकता है।`,
    instead: 'शब्द देवनागरी में या सादे रोमन अक्षरों में लिखें; यही वर्तनी चाहिए तो इसे ऐसे ही रहने दें।',
  }),
  'pipe-for-danda': ({ word }) => ({
    wrong: `“${word}” के बाद खड़ी रेखा (|) है, दंड (।) नहीं।`,
    instead: 'दंड लिखें: ।',
  }),
  'colon-for-visarga': ({ word }) => ({
    wrong: `“${word}” में विसर्ग (ः) की जगह कोलन (:) है।`,
    instead: 'विसर्ग लिखें।',
  }),
  'full-stop': ({ word }) => ({
    wrong: `“${word}” के बाद अंग्रेज़ी का बिंदु (.) है, जबकि हिंदी में दंड (।) लगता है।`,
    instead: 'यहाँ दंड लिखें: ।',
  }),
  'title-mark': ({ mark }) => ({
    wrong: `शीर्षक के अंत में कोई चिह्न नहीं होता, पर यहाँ “${mark}” है।`,
    instead: 'इसे हटा दें।',
  }),
  'straight-quotes': ({ text }) => ({
    wrong: `${text} के दोनों ओर सीधे उद्धरण चिह्न हैं।`,
    instead: 'आरंभ में “ और अंत में ” लिखें; उद्धरण के भीतर के उद्धरण में ‘ और ’।',
  }),
  'foreign-digits': ({ digits }) => ({
    wrong: `${digits} देवनागरी अंक हैं; यह साइट अंतरराष्ट्रीय अंक लिखती है।`,
    instead: '0 से 9 लिखें।',
  }),
  spelling: ({ found, wanted, where }) => ({
    wrong: `“${found}” इस नाम की दूसरी वर्तनी है, जो ${where} में दर्ज है।`,
    instead: `“${wanted}” लिखें। स्रोत की वर्तनी उद्धृत करनी हो, तो उसे “ ” में रखें।`,
  }),
  'headings-differ': ({ original, here, there }) => ({
    wrong: `शीर्षक ${original} जैसे नहीं हैं: यहाँ ${here}, वहाँ ${there}।`,
    instead: 'दोनों फ़ाइलों में वही id उसी क्रम में लिखें।',
  }),
  'blocks-differ': ({ original, heading, here, there, kinds }) => ({
    wrong: `${heading ? `#${heading} के नीचे` : 'पहले शीर्षक से ऊपर'} दोनों भाषाओं में ${
      kinds
        ? `अलग तरह के भाग हैं: भाग ${kinds.at} यहाँ ${blocks[kinds.here]} है, और ${original} में ${blocks[kinds.there]}।`
        : `अनुच्छेदों, सूची की मदों और तालिका के खानों की संख्या अलग है: यहाँ ${here}, ${original} में ${there}।`
    }`,
    instead: 'जो छूटा है उसका अनुवाद करें, या अनुच्छेदों को बाँटें और मिलाएँ, ताकि दोनों में गिनती बराबर हो और वे आमने-सामने आ सकें।',
  }),
  'citations-differ': ({ original, here, there }) => ({
    wrong: `इस अनुच्छेद, मद या खाने में वे स्रोत नहीं हैं जो ${original} में इसके सामने हैं: यहाँ ${here}, वहाँ ${there}।`,
    instead: 'दोनों भाषाओं में एक ही स्रोत बताएँ।',
  }),
  outdated: ({ original, name }) => ({
    wrong: `इस अनुवाद की पिछली जाँच के बाद ${original} बदल गया है।`,
    instead: `अनुवाद को मूल के अनुसार बदलें, फिर “npm run translations -- --reviewed ${name}” चलाएँ।`,
  }),
  unreviewed: ({ name }) => ({
    wrong: 'यह अनुवाद अभी जाँचा हुआ दर्ज नहीं है।',
    instead: `मूल से मिला लें, फिर “npm run translations -- --reviewed ${name}” चलाएँ।`,
  }),
  'unknown-acceptance': ({ kind, near, known }) => ({
    wrong: `“${kind}” नाम की कोई चेतावनी नहीं है जिसे स्वीकार किया जा सके।`,
    instead: meant(near, choose(known)),
  }),
  'unused-acceptance': ({ kind }) => ({
    wrong: `जिस चेतावनी “${kind}” के लिए यह टिप्पणी थी, वह अब नहीं आती।`,
    instead: 'टिप्पणी हटा दें।',
  }),
} satisfies Partial<Messages['tell']>;
