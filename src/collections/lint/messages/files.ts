import { type Messages, inEnglish, inHindi } from './words.ts';

/** Mistakes of files and their letters, and of fields that cannot be read. */
export const files = {
  'file-name': ({ folder, form }: Record<'folder' | 'form', string>) => ({
    en: `A file in ${folder} cannot have this name.`,
    enFix: `Name it ${form}: lower-case letters a to z, digits and hyphens, then the language and the type.`,
    hi: `${folder} की किसी फ़ाइल का ऐसा नाम नहीं हो सकता।`,
    hiFix: `नाम ${form} के रूप में रखें: छोटे रोमन अक्षर a से z, अंक और हाइफ़न, फिर भाषा और फ़ाइल का प्रकार।`,
  }),
  'image-unreadable': () => ({
    en: 'This file cannot be shown as a picture: it is empty, damaged, or of a kind that browsers do not show, such as HEIC from a phone.',
    enFix:
      'Open the picture in a program for pictures, save it as JPEG, PNG or WebP, and put that file here. A new name alone does not change its kind.',
    hi: 'यह फ़ाइल चित्र के रूप में नहीं दिखाई जा सकती: वह खाली है, ख़राब है, या ऐसे प्रकार की है जिसे ब्राउज़र नहीं दिखाते, जैसे फ़ोन से आई HEIC फ़ाइल।',
    hiFix:
      'चित्र को चित्रों के किसी प्रोग्राम में खोलें, JPEG, PNG या WebP में सहेजें और वही फ़ाइल यहाँ रखें। केवल नाम बदलने से प्रकार नहीं बदलता।',
  }),
  'linked-file': ({ to }: { to: string }) => ({
    en: `This is only a link to ${to}.`,
    enFix: 'Delete the link and put the file itself in its place.',
    hi: `यह केवल ${to} का लिंक है।`,
    hiFix: 'लिंक हटाएँ और उसकी जगह वही फ़ाइल रखें।',
  }),
  'unknown-folder': ({ name, near }: { name: string; near: string | undefined }) => ({
    en: `There is no collection called “${name}”.`,
    enFix: inEnglish.meant(
      near,
      'Move its files into the folder of a collection; the README of the content lists them.',
    ),
    hi: `“${name}” नाम का कोई संग्रह नहीं है।`,
    hiFix: inHindi.meant(near, 'इसकी फ़ाइलें किसी संग्रह के फ़ोल्डर में रखें; सामग्री की README में उनकी सूची है।'),
  }),
  'stray-file': ({ name, near }: { name: string; near: string | undefined }) => ({
    en: `Nothing reads a file called “${name}” in this place.`,
    enFix: inEnglish.meant(near, 'Move it into the folder of a collection, or delete it.'),
    hi: `इस जगह “${name}” नाम की फ़ाइल नहीं पढ़ी जाती।`,
    hiFix: inHindi.meant(near, 'इसे किसी संग्रह के फ़ोल्डर में रखें या मिटा दें।'),
  }),
  'word-document': ({ name, command }: Record<'name' | 'command', string>) => ({
    en: `“${name}” is a document of another program, not a text file, and another name would not make it one.`,
    enFix: `Copy its text into a new file, which “${command}” makes, and delete the document.`,
    hi: `“${name}” किसी दूसरे प्रोग्राम का दस्तावेज़ है, टेक्स्ट फ़ाइल नहीं, और नाम बदलने से वह टेक्स्ट फ़ाइल नहीं बनेगा।`,
    hiFix: `“${command}” से नई फ़ाइल बनाएँ, दस्तावेज़ का पाठ उसमें कॉपी करें और दस्तावेज़ मिटा दें।`,
  }),
  'wrong-folder': ({ folder, other }: Record<'folder' | 'other', string>) => ({
    en: `The fields of this entry are not those of ${folder}, but of ${other}.`,
    enFix: `Move the file to ${other}.`,
    hi: `इस प्रविष्टि के फ़ील्ड ${folder} के नहीं, ${other} के हैं।`,
    hiFix: `फ़ाइल को ${other} में ले जाएँ।`,
  }),
  'missing-file': ({ path }: { path: string }) => ({
    en: `The file ${path} is missing, but the site cannot be built without it.`,
    enFix: 'Restore it, or write it again.',
    hi: `फ़ाइल ${path} नहीं है, और उसके बिना साइट नहीं बन सकती।`,
    hiFix: 'उसे वापस लाएँ या नए सिरे से लिखें।',
  }),
  'duplicate-slug': ({ other }: { other: string }) => ({
    en: `${other} has the same name in the same language.`,
    enFix: 'Keep one of the two, or rename one in both languages.',
    hi: `${other} का भी यही नाम है, इसी भाषा में।`,
    hiFix: 'दोनों में से एक रखें, या एक का नाम दोनों भाषाओं में बदलें।',
  }),
  'address-taken': ({ slug }: { slug: string }) => ({
    en: `The address …/${slug}/ belongs to another page of the site.`,
    enFix: 'Rename this page in every language.',
    hi: `पता …/${slug}/ साइट के किसी और पृष्ठ का है।`,
    hiFix: 'इस पृष्ठ का नाम हर भाषा में बदलें।',
  }),
  'place-taken': ({ other }: { other: string }) => ({
    en: `${other} has the same name, and both are on the page of the timeline, so a link could lead to either.`,
    enFix: 'Rename the files of this chapter in every language.',
    hi: `${other} का भी यही नाम है, और दोनों समयरेखा के एक ही पृष्ठ पर हैं: लिंक किसी पर भी पहुँच सकता है।`,
    hiFix: 'इस अध्याय की फ़ाइलों का नाम हर भाषा में बदलें।',
  }),
  'no-original': ({ original }: { original: string }) => ({
    en: `This is a translation, but its original ${original} is not there.`,
    enFix: 'Write the original, or give both files the same name.',
    hi: `यह अनुवाद है, पर इसका मूल ${original} नहीं है।`,
    hiFix: 'मूल लिखें, या दोनों फ़ाइलों को एक ही नाम दें।',
  }),
  encoding: ({ byte }: { byte: string }) => ({
    en: `This file is not UTF-8: the byte ${byte} is not allowed here.`,
    enFix: 'In your editor choose “Save with encoding”, then “UTF-8”.',
    hi: `यह फ़ाइल UTF-8 में नहीं है: बाइट ${byte} यहाँ नहीं हो सकता।`,
    hiFix: 'टेक्स्ट एडिटर में “Save with encoding” और फिर “UTF-8” चुनें।',
  }),
  'utf-16': () => ({
    en: 'This file is in UTF-16, not in UTF-8.',
    enFix: 'In your editor choose “Save with encoding”, then “UTF-8”, or run “npm run check -- --fix”.',
    hi: 'यह फ़ाइल UTF-8 में नहीं, UTF-16 में है।',
    hiFix: 'टेक्स्ट एडिटर में “Save with encoding” और फिर “UTF-8” चुनें, या “npm run check -- --fix” चलाएँ।',
  }),
  'conflict-marks': ({ mark }: { mark: string }) => ({
    en: `Git could not join two changes of the same lines: both versions stand in this file, between marks such as ${mark}.`,
    enFix:
      'Keep one version, or make one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    hi: `Git एक ही जगह के दो बदलाव मिला नहीं सका: फ़ाइल में दोनों रूप हैं, ${mark} जैसे चिह्नों के बीच।`,
    hiFix: 'एक रूप रखें, या दोनों को मिलाकर एक लिखें, और <<<<<<<, ======= और >>>>>>> से शुरू होने वाली पंक्तियाँ हटा दें।',
  }),
  'line-ends': () => ({
    en: 'The lines of this file end with a sign of old computers (CR), which makes it one long line.',
    enFix: 'In your editor choose “LF” as the end of lines, or run “npm run check -- --fix”.',
    hi: 'इस फ़ाइल की पंक्तियों के अंत में पुराने कंप्यूटरों का चिह्न (CR) है, जिससे पूरी फ़ाइल एक ही पंक्ति बन जाती है।',
    hiFix: 'टेक्स्ट एडिटर में पंक्ति के अंत का चिह्न “LF” चुनें, या “npm run check -- --fix” चलाएँ।',
  }),
  'byte-order-mark': () => ({
    en: 'An invisible sign, the byte-order mark, stands before the first letter.',
    enFix: 'Save the file as “UTF-8” without BOM, or run “npm run check -- --fix”.',
    hi: 'पहले अक्षर से पहले एक अदृश्य चिह्न (byte-order mark) है।',
    hiFix: 'फ़ाइल को बिना BOM के “UTF-8” में सहेजें, या “npm run check -- --fix” चलाएँ।',
  }),
  'not-nfc': ({ character }: { character: string }) => ({
    en: `“${character}” is composed differently than elsewhere (not in Unicode’s form NFC), so a search would not find it.`,
    enFix: 'Type the word again, or run “npm run check -- --fix”.',
    hi: `“${character}” बाकी जगहों से अलग ढंग से जुड़कर बना है (यूनिकोड के NFC रूप में नहीं), इसलिए खोज में छूट जाएगा।`,
    hiFix: 'शब्द फिर से टाइप करें, या “npm run check -- --fix” चलाएँ।',
  }),
  invisible: ({ codePoint, name }: Record<'codePoint' | 'name', string>) => ({
    en: `An invisible sign stands here (${codePoint}, ${name}), where it has no meaning.`,
    enFix: 'Delete it together with the letters beside it and type those again, or run “npm run check -- --fix”.',
    hi: `यहाँ एक अदृश्य चिह्न है (${codePoint}, ${name}), जिसका यहाँ कोई अर्थ नहीं।`,
    hiFix: 'इसे आसपास के अक्षरों के साथ मिटाकर वे अक्षर फिर टाइप करें, या “npm run check -- --fix” चलाएँ।',
  }),
  'mixed-script': ({ word, letters }: Record<'word' | 'letters', string>) => ({
    en: `In “${word}” the sign “${letters}” only looks like what is meant: it is of another script.`,
    enFix: 'Type the word again with one keyboard.',
    hi: `“${word}” में “${letters}” किसी दूसरी लिपि का अक्षर है।`,
    hiFix: 'पूरा शब्द एक ही लिपि के कीबोर्ड से फिर टाइप करें।',
  }),
  'pipe-for-danda': ({ word }: { word: string }) => ({
    en: `An upright stroke (|) follows “${word}”, where Hindi has a danda.`,
    enFix: 'Write the danda: ।',
    hi: `“${word}” के बाद खड़ी रेखा (|) है, दंड (।) नहीं।`,
    hiFix: 'दंड लिखें: ।',
  }),
  'colon-for-visarga': ({ word }: { word: string }) => ({
    en: `“${word}” has a colon where a visarga (ः) is meant.`,
    enFix: 'Write the visarga.',
    hi: `“${word}” में विसर्ग (ः) की जगह कोलन (:) है।`,
    hiFix: 'विसर्ग लिखें।',
  }),
  'no-fields': () => ({
    en: 'The fields are missing: an entry begins with a line of three dashes, its fields, and three dashes again.',
    enFix: 'Write --- as the very first line, then the fields, then ---, then the text.',
    hi: 'फ़ील्ड नहीं हैं: प्रविष्टि तीन डैश की पंक्ति से शुरू होती है, फिर फ़ील्ड और फिर तीन डैश।',
    hiFix: 'सबसे पहली पंक्ति में --- लिखें, फिर फ़ील्ड, फिर ---, और उसके बाद पाठ।',
  }),
  'fields-not-closed': () => ({
    en: 'The fields have no end: the second line of three dashes is missing.',
    enFix: 'Write a line --- below the last field; the text follows it.',
    hi: 'फ़ील्डों का अंत नहीं मिला: तीन डैश की दूसरी पंक्ति नहीं है।',
    hiFix: 'आखिरी फ़ील्ड के नीचे --- की पंक्ति लिखें; पाठ उसके बाद आता है।',
  }),
  'yaml-tab': () => ({
    en: 'A tab stands among the fields, where only spaces can.',
    enFix: 'Replace the tab with two spaces.',
    hi: 'फ़ील्डों के बीच टैब है, जहाँ केवल स्पेस हो सकते हैं।',
    hiFix: 'टैब की जगह दो स्पेस लिखें।',
  }),
  'yaml-quote': ({ quote }: { quote: string }) => ({
    en: `A quotation mark ${quote} is opened here and not closed, or something follows the closing one.`,
    enFix: `Write the same mark ${quote} at the end of the value. An apostrophe inside '…' is written twice: ''.`,
    hi: `उद्धरण चिह्न ${quote} यहाँ खुला है पर बंद नहीं हुआ, या बंद होने के बाद भी कुछ लिखा है।`,
    hiFix: `मान के अंत में वही चिह्न ${quote} लिखें। '…' के भीतर का एपॉस्ट्रॉफ़ी दो बार लिखा जाता है: ''।`,
  }),
  'yaml-duplicate': ({ key }: { key: string }) => ({
    en: `The field “${key}” stands here a second time.`,
    enFix: 'Keep one of the two lines.',
    hi: `फ़ील्ड “${key}” यहाँ दूसरी बार लिखा है।`,
    hiFix: 'दोनों पंक्तियों में से एक ही रखें।',
  }),
  'yaml-colon': () => ({
    en: 'A colon followed by a space stands inside this value, as if another field began.',
    enFix: 'Put the whole value into quotes.',
    hi: 'इस मान के भीतर कोलन और उसके बाद स्पेस है, मानो नया फ़ील्ड शुरू हो रहा हो।',
    hiFix: 'पूरे मान को उद्धरण चिह्नों में रखें।',
  }),
  'yaml-character': ({ character }: { character: string }) => ({
    en: `A value cannot begin with ${character} unless it is in quotes.`,
    enFix: 'Put the whole value into quotes.',
    hi: `कोई मान ${character} से शुरू नहीं हो सकता, जब तक वह उद्धरण चिह्नों में न हो।`,
    hiFix: 'पूरे मान को उद्धरण चिह्नों में रखें।',
  }),
  'yaml-citation': ({ citation }: { citation: string }) => ({
    en: `${citation} is how a text cites; a field has the name alone.`,
    enFix: 'Write it without @, and several in one pair of brackets, parted with commas.',
    hi: `${citation} पाठ में हवाला देने का ढंग है; फ़ील्ड में केवल नाम होता है।`,
    hiFix: 'नाम बिना @ के लिखें; कई हों तो सब एक ही कोष्ठक में, बीच में अल्पविराम के साथ।',
  }),
  'yaml-bracket': () => ({
    en: 'A bracket is opened and not closed, or a comma is missing between two values.',
    enFix: 'Close a list with ] and a group of fields with }, and part their values with commas.',
    hi: 'कोई कोष्ठक खुला है पर बंद नहीं हुआ, या दो मानों के बीच अल्पविराम नहीं है।',
    hiFix: 'सूची को ] से और फ़ील्डों के समूह को } से बंद करें, और मानों के बीच अल्पविराम लिखें।',
  }),
  'yaml-alias': ({ sign }: { sign: string }) => ({
    en: `${sign} has a meaning of its own among the fields (anchors, aliases and tags), which is not used here.`,
    enFix: 'Write the value out, or put it into quotes.',
    hi: `फ़ील्डों में ${sign} का विशेष अर्थ है (anchor, alias और tag), जिसका यहाँ उपयोग नहीं होता।`,
    hiFix: 'मान पूरा लिखें, या उसे उद्धरण चिह्नों में रखें।',
  }),
  'yaml-indentation': () => ({
    en: 'This line is not a field: it begins too far to the right or left, or its colon or the space after that is missing.',
    enFix:
      'Begin each field at the left edge with its name, a colon and a space; put two spaces before what belongs to it.',
    hi: 'यह पंक्ति कोई फ़ील्ड नहीं है: यह ज़रूरत से ज़्यादा दाएँ या बाएँ से शुरू होती है, या इसमें कोलन या उसके बाद का स्पेस नहीं है।',
    hiFix: 'हर फ़ील्ड बाएँ किनारे से शुरू करें: नाम, कोलन, स्पेस; जो उसके भीतर का हो उसके पहले दो स्पेस दें।',
  }),
  'yaml-list': () => ({
    en: 'A list begins on the line of its field’s name.',
    enFix: 'Write it in square brackets, or each item on a line of its own below the name.',
    hi: 'सूची फ़ील्ड के नाम वाली पंक्ति में ही शुरू हो गई है।',
    hiFix: 'इसे चौकोर कोष्ठक में लिखें, या हर मद को नाम के नीचे अपनी पंक्ति में।',
  }),
  'yaml-dashes': () => ({
    en: 'A line of three dashes stands among the fields, as if another file began.',
    enFix: 'Remove the line.',
    hi: 'फ़ील्डों के बीच तीन डैश की पंक्ति है, मानो नई फ़ाइल शुरू हो रही हो।',
    hiFix: 'यह पंक्ति हटा दें।',
  }),
  'yaml-backslash': () => ({
    en: 'Between double quotation marks \\ has a meaning of its own.',
    enFix: 'Put the value into single quotation marks.',
    hi: 'दोहरे उद्धरण चिह्नों के बीच \\ का विशेष अर्थ है।',
    hiFix: 'मान को इकहरे उद्धरण चिह्नों में रखें।',
  }),
  'yaml-other': ({ detail }: { detail: string }) => ({
    en: `The fields cannot be read from here on (${detail}).`,
    enFix: 'Write each field on a line of its own: name, colon, space, value. When in doubt put the value into quotes.',
    hi: `फ़ील्ड यहाँ से आगे पढ़े नहीं जा सकते (${detail})।`,
    hiFix: 'हर फ़ील्ड अपनी पंक्ति में लिखें: नाम, कोलन, स्पेस, मान। संदेह हो तो मान को उद्धरण चिह्नों में रखें।',
  }),
  'not-fields': () => ({
    en: 'There are no fields here.',
    enFix: 'Write each field on a line of its own: name, colon, space, value.',
    hi: 'यहाँ कोई फ़ील्ड नहीं है।',
    hiFix: 'हर फ़ील्ड अपनी पंक्ति में लिखें: नाम, कोलन, स्पेस, मान।',
  }),
  'not-a-list': () => ({
    en: 'This file must be a list: each item begins with a dash.',
    enFix: 'Begin each item with “- id: …” at the left edge and put two spaces before its other fields.',
    hi: 'यह फ़ाइल सूची होनी चाहिए: हर मद डैश से शुरू होती है।',
    hiFix: 'हर मद को बाएँ किनारे पर “- id: …” से शुरू करें और उसके बाकी फ़ील्डों से पहले दो स्पेस दें।',
  }),
} satisfies Messages;
