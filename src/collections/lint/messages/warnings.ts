import { fileSize } from '../../../utils/file-size.ts';
import { languageName, scriptName } from '../../../i18n/names.ts';
import type { Language } from '../../../site.config.ts';
import { scriptOf } from '../../../utils/languages.ts';
import { shownInSearch } from '../../../utils/text.ts';
import { otherLetters } from './fields.ts';
import { type BlockKind, type Messages, inEnglish, inHindi } from './words.ts';

/** Kinds that stop no build: what they find can be meant. */
export const warnings = {
  'no-translation': ({ translation }: { translation: string }) => ({
    en: `This entry is not translated: ${translation} is not there.`,
    enFix: 'Write the translation when you can. Until then readers see the original, marked as such.',
    hi: `इस प्रविष्टि का अनुवाद नहीं है: ${translation} मौजूद नहीं है।`,
    hiFix: 'जब हो सके, अनुवाद लिखें। तब तक पाठकों को सूचना के साथ मूल पाठ दिखेगा।',
  }),
  'too-long': ({ max, length, cut }: { max: number; length: number; cut?: string }) => ({
    en: cut
      ? `This has ${length} characters, and search results and browsers have room for ${max}: they show “${cut}”.`
      : `This has ${length} letters, and there is room for ${max}.`,
    enFix: 'Say it in fewer words; the text of the entry has room for the rest.',
    hi: cut
      ? `मात्राएँ और खाली जगह मिलाकर इसमें ${length} चिह्न हैं, जबकि खोज के परिणामों और ब्राउज़र में ${max} की जगह है: वहाँ “${cut}” दिखेगा।`
      : `इसमें ${length} अक्षर हैं, जबकि अधिकतम ${max} हो सकते हैं।`,
    hiFix: 'छोटा करें; बाकी बात प्रविष्टि के पाठ में आ सकती है।',
  }),
  'text-length': ({ words, least, most }: { words: number; least: number; most: number }) => ({
    en: `This text has ${words} words; texts of this kind have ${least} to ${most}.`,
    enFix:
      words < least
        ? 'Say more, as far as the sources carry it.'
        : 'Say it in fewer words, or tell a part of it in another entry and refer to that.',
    hi: `इस पाठ में ${words} शब्द हैं, जबकि ऐसे पाठ ${least} से ${most} शब्दों के होते हैं।`,
    hiFix:
      words < least
        ? 'जितना स्रोत बताते हैं, उतना और लिखें।'
        : 'कम शब्दों में कहें, या एक हिस्सा किसी दूसरी प्रविष्टि में लिखकर उसका संदर्भ दें।',
  }),
  'no-description': () => ({
    en: `Search engines show whole sentences of ${shownInSearch.least} to ${shownInSearch.most} characters below a page’s title, and this has none of that length.`,
    enFix: `Write a first sentence, or two, of at most ${shownInSearch.most} characters together.`,
    hi: `खोज के परिणामों में शीर्षक के नीचे ${shownInSearch.least} से ${shownInSearch.most} चिह्नों के पूरे वाक्य दिखते हैं, पर यहाँ इस लंबाई के वाक्य नहीं हैं।`,
    hiFix: `पहला वाक्य, या पहले दो वाक्य मिलाकर, मात्राओं सहित अधिकतम ${shownInSearch.most} चिह्नों के लिखें।`,
  }),
  'synonym-alone': () => ({
    en: 'A line of synonyms has two or more words with commas between.',
    enFix: 'Write: loan, lending',
    hi: 'पर्यायों की पंक्ति में दो या अधिक शब्द होते हैं, बीच में कॉमा के साथ।',
    hiFix: 'ऐसे लिखें: उधार, loan',
  }),
  'synonym-twice': ({ name }: { name: string }) => ({
    en: `“${name}” stands in two lines of synonyms, so the search takes all their words for the same.`,
    enFix: 'Keep it in the line whose words mean the same.',
    hi: `“${name}” पर्यायों की दो पंक्तियों में है, इसलिए खोज उनके सारे शब्दों को एक ही मानती है।`,
    hiFix: 'उसे उसी पंक्ति में रखें, जिसके शब्दों का अर्थ वही है।',
  }),
  'no-section-for-events': ({ id }: { id: string }) => ({
    en: `Events are named in ${id}, but the text has no section for them: the page lists them at its end.`,
    enFix: `Add a heading with {#${id}} in each language.`,
    hi: `${id} में घटनाएँ लिखी हैं, पर पाठ में उनका खंड नहीं है: पृष्ठ उन्हें पाठ के अंत में दिखाएगा।`,
    hiFix: `हर भाषा में {#${id}} वाला शीर्षक जोड़ें।`,
  }),
  'step-without-date': ({ text }: { text: string }) => ({
    en: `This step does not begin with its date as a link to an event: “${text}”`,
    enFix: 'Write the date as a link at the beginning.',
    hi: `यह मद किसी घटना के लिंक वाली तारीख से शुरू नहीं होती: “${text}”`,
    hiFix: 'आरंभ में तारीख को लिंक के रूप में लिखें।',
  }),
  'same-label': ({ label }: { label: string }) => ({
    en: `Two positions have the label “${label}”, so that readers cannot tell them apart.`,
    enFix: 'Give each a label of its own.',
    hi: `दो मतों का छोटा नाम एक ही है, “${label}”: पाठक उनमें अंतर नहीं कर पाएँगे।`,
    hiFix: 'हर मत को अलग छोटा नाम दें।',
  }),
  'same-shape': ({ count }: { count: number }) => ({
    en: `On the timeline there are shapes for ${count} categories, so this one has the shape of another.`,
    enFix: 'Make one category of two that readers need not tell apart.',
    hi: `समयरेखा पर ${count} श्रेणियों के लिए अलग चिह्न हैं; इस श्रेणी का चिह्न किसी दूसरी जैसा होगा।`,
    hiFix: 'जिन दो श्रेणियों में पाठकों को अंतर करने की ज़रूरत नहीं, उन्हें एक करें।',
  }),
  'future-date': ({ date }: { date: string }) => ({
    en: `${date} has not come yet.`,
    enFix: 'Correct the date.',
    hi: `${date} अभी आई नहीं है।`,
    hiFix: 'तारीख ठीक करें।',
  }),
  'outside-chapters': ({ date, chapter }: Record<'date' | 'chapter', string>) => ({
    en: `${date} lies in no chapter, so the event is shown in ${chapter}.`,
    enFix: 'Correct the date, or move the beginning or the end of a chapter.',
    hi: `${date} किसी अध्याय में नहीं आती, इसलिए यह घटना ${chapter} में दिखती है।`,
    hiFix: 'तारीख ठीक करें, या किसी अध्याय का आरंभ या अंत बदलें।',
  }),
  'chapter-without-events': () => ({
    en: 'No event lies in this chapter: readers see only its introduction.',
    enFix: 'Add an event, move the beginning or the end of a chapter, or remove this one.',
    hi: 'इस अध्याय में कोई घटना नहीं है: पाठकों को केवल अध्याय का परिचय दिखेगा।',
    hiFix: 'कोई घटना जोड़ें, किसी अध्याय का आरंभ या अंत बदलें, या यह अध्याय हटा दें।',
  }),
  'unused-source': ({ id }: { id: string }) => ({
    en: `No entry cites “${id}”.`,
    enFix: 'Cite it where it is needed, or remove the file.',
    hi: `कोई प्रविष्टि “${id}” का हवाला नहीं देती।`,
    hiFix: 'जहाँ ज़रूरी हो वहाँ हवाला दें, या फ़ाइल हटा दें।',
  }),
  'unlisted-source': ({ id }: { id: string }) => ({
    en: `The text cites “${id}”, but the field sources does not name it.`,
    enFix: 'Add it there.',
    hi: `पाठ में “${id}” का हवाला है, पर फ़ील्ड sources में उसका नाम नहीं है।`,
    hiFix: 'उसे वहाँ जोड़ें।',
  }),
  'uncited-source': ({ id }: { id: string }) => ({
    en: `“${id}” is named here, but the text does not cite it.`,
    enFix: 'Cite it where a statement rests on it, or remove it here.',
    hi: `“${id}” का नाम यहाँ है, पर पाठ में उसका हवाला नहीं है।`,
    hiFix: 'जिस कथन का आधार वह हो, वहाँ उसका हवाला दें, या यहाँ से हटा दें।',
  }),
  'day-without-events': ({ date }: { date: string }) => ({
    en: `Readers see no figure here: fewer than two events with a place have the date ${date}.`,
    enFix: 'Correct the date, add what is missing to the events, or remove the line.',
    hi: `पाठकों को यहाँ कोई चित्र नहीं दिखेगा: ${date} की ऐसी दो घटनाएँ नहीं हैं जिनका स्थान लिखा हो।`,
    hiFix: 'तारीख ठीक करें, घटनाओं में जो छूटा है वह जोड़ें, या यह पंक्ति हटा दें।',
  }),
  'nothing-to-show': ({ name }: { name: string }) => ({
    en: `<${name}> shows nothing, because there is no entry for it.`,
    enFix: 'Remove the line, and the heading above it if nothing else is below that.',
    hi: `<${name}> से कुछ नहीं दिखता, क्योंकि उसके लिए कोई प्रविष्टि नहीं है।`,
    hiFix: 'यह पंक्ति हटा दें, और यदि ऊपर के शीर्षक के नीचे और कुछ न हो तो वह शीर्षक भी।',
  }),
  'empty-section': ({ title }: { title: string }) => ({
    en: `Nothing is below the heading “${title}”.`,
    enFix: 'Write what belongs there, or remove the heading.',
    hi: `शीर्षक “${title}” के नीचे कुछ नहीं है।`,
    hiFix: 'जो वहाँ होना चाहिए वह लिखें, या शीर्षक हटा दें।',
  }),
  'image-unused': () => ({
    en: 'No text shows this picture.',
    enFix: 'Show it where it belongs, or delete the file.',
    hi: 'यह चित्र किसी पाठ में नहीं है।',
    hiFix: 'जहाँ इसकी जगह हो वहाँ इसे लगाएँ, या फ़ाइल हटा दें।',
  }),
  'image-too-large': ({ bytes, limit }: { bytes: number; limit: number }) => ({
    en: `This picture has ${fileSize(bytes, 'en')}: more than ${fileSize(limit, 'en')} keep readers on slow networks waiting.`,
    enFix: 'Make it smaller (1600 pixels are enough) and save it as JPEG or WebP.',
    hi: `यह चित्र ${fileSize(bytes, 'hi')} का है: ${fileSize(limit, 'hi')} से बड़े चित्र के लिए धीमे नेटवर्क पर पाठकों को रुकना पड़ता है।`,
    hiFix: 'इसे छोटा करें (1600 पिक्सेल काफ़ी हैं) और JPEG या WebP में सहेजें।',
  }),
  'other-language': ({ text }: { text: string }) => ({
    en: `These words are not in the language of this file: “${text}”`,
    enFix: 'Translate them; words that a source uses stand in quotation marks: “ ”.',
    hi: `ये शब्द इस फ़ाइल की भाषा के नहीं हैं: “${text}”`,
    hiFix: 'इनका अनुवाद करें; जो शब्द किसी स्रोत के हैं, उन्हें उद्धरण चिह्नों “ ” में रखें।',
  }),
  'left-over-mark': ({ mark, text }: Record<'mark' | 'text', string>) => ({
    en: `Readers see ${mark} here as it is: “${text}”`,
    enFix: /[[\]]/.test(mark)
      ? 'Write the other bracket too, or \\ before one that is meant.'
      : mark === '<'
        ? 'Leave it out, or write \\ before it if it is meant.'
        : 'Such signs come in pairs that touch the words between them, with a space or a mark outside; write \\ before one that is meant.',
    hi: `पाठकों को ${mark} वैसा ही दिखेगा जैसा लिखा है: “${text}”`,
    hiFix: /[[\]]/.test(mark)
      ? 'दूसरा कोष्ठक भी लिखें; यही चिह्न दिखाना हो, तो उसके पहले \\ लिखें।'
      : mark === '<'
        ? 'इसे हटा दें; यही चिह्न दिखाना हो, तो उसके पहले \\ लिखें।'
        : 'ऐसे चिह्न जोड़े में लिखें: भीतर के शब्दों से सटे हुए, बाहर स्पेस या विराम चिह्न; यही चिह्न दिखाना हो, तो उसके पहले \\ लिखें।',
  }),
  'markup-in-field': ({ text }: { text: string }) => ({
    en: `Fields are plain texts: readers see the signs of “${text}” as they are.`,
    enFix: 'Write the words alone.',
    hi: `फ़ील्ड में सादा पाठ होता है: “${text}” के चिह्न पाठकों को वैसे ही दिखेंगे।`,
    hiFix: 'केवल शब्द लिखें।',
  }),
  'list-number': ({ number, shown }: Record<'number' | 'shown', string>) => ({
    en: `“${number}” begins an item of a numbered list here${number === shown ? '' : `, and readers see “${shown}”`}.`,
    enFix: 'If this is no list, write \\ before the mark; a list is numbered from 1.',
    hi: `यहाँ “${number}” से क्रमांकित सूची की मद शुरू होती है${number === shown ? '' : `, और पाठकों को “${shown}” दिखता है`}।`,
    hiFix: 'सूची न हो, तो चिह्न के पहले \\ लिखें; सूची की गिनती 1 से शुरू होती है।',
  }),
  'other-script': ({ text, language }: { text: string; language: Language }) => ({
    en: `Hardly a letter of this text is ${scriptName(scriptOf(language), 'en')}, as ${languageName(language, 'en')} is written: “${text}”`,
    enFix: `Translate it; ${scriptOf(language) === 'Latn' ? '' : 'if it was typed for a font such as Kruti Dev, convert it to Unicode; '}the words of a source stand in quotation marks: “ ”.`,
    hi: `इस पाठ में ${scriptName(scriptOf(language), 'hi')} के अक्षर लगभग नहीं हैं, जबकि ${languageName(language, 'hi')} उसी में लिखी जाती है: “${text}”`,
    hiFix: `इसका अनुवाद करें; ${scriptOf(language) === 'Latn' ? '' : 'कृतिदेव जैसे फ़ॉन्ट में टाइप किया हो, तो यूनिकोड में बदलें; '}स्रोत के शब्द उद्धरण चिह्नों “ ” में रखें।`,
  }),
  'left-over-note': ({ text }: { text: string }) => ({
    en: `“${text}” looks like a note to yourself, and readers would see it.`,
    enFix: 'Do what it says, then remove it; a note among the fields, behind a #, is not shown.',
    hi: `“${text}” अपने लिए लिखी टिप्पणी लगती है, जो पाठकों को भी दिखेगी।`,
    hiFix: 'काम पूरा करें और इसे हटा दें; # के साथ फ़ील्डों के बीच लिखी टिप्पणी पाठकों को नहीं दिखती।',
  }),
  'relative-day': ({ text }: { text: string }) => ({
    en: `“${text}” will mean another day when this is read.`,
    enFix: 'Write the date; words that are quoted stand in quotation marks.',
    hi: `जब कोई इसे पढ़ेगा, तब “${text}” का अर्थ कोई और दिन होगा।`,
    hiFix: 'तारीख लिखें; किसी के कहे शब्द हों, तो उन्हें उद्धरण चिह्नों में रखें।',
  }),
  'latin-letters': otherLetters,
  'no-typeface': ({ word, letters }: Record<'word' | 'letters', string>) => ({
    en: `The site’s typefaces lack letters of “${word}” (${letters}): readers see them in whatever font their device has, and a share picture or a PDF may have “…” in their place.`,
    enFix: 'Write the word in Devanagari or in plain Latin letters, unless this spelling is meant.',
    hi: `“${word}” के अक्षर (${letters}) साइट के फ़ॉन्ट में नहीं हैं: पाठकों को ये उनके अपने उपकरण के फ़ॉन्ट में दिखेंगे, और साझा चित्र या PDF में इनकी जगह “…” हो सकता है।`,
    hiFix: 'शब्द देवनागरी में या सादे रोमन अक्षरों में लिखें; यही वर्तनी चाहिए तो इसे ऐसे ही रहने दें।',
  }),
  'full-stop': ({ word }: { word: string }) => ({
    en: `A full stop follows “${word}”, where Hindi has a danda.`,
    enFix: 'Write the danda: ।',
    hi: `“${word}” के बाद अंग्रेज़ी का बिंदु (.) है, जबकि हिंदी में दंड (।) लगता है।`,
    hiFix: 'यहाँ दंड लिखें: ।',
  }),
  'doubled-sign': ({ word }: { word: string }) => ({
    en: `“${word}” has a sign twice, or two vowel signs on one letter.`,
    enFix: 'Delete one of them.',
    hi: `“${word}” में कोई चिह्न दो बार है, या एक अक्षर पर दो मात्राएँ हैं।`,
    hiFix: 'एक हटा दें।',
  }),
  'no-danda': ({ word }: { word: string }) => ({
    en: `The paragraph ends after “${word}” without a mark.`,
    enFix: 'Write a danda at its end: ।',
    hi: `“${word}” के बाद अनुच्छेद बिना किसी विराम चिह्न के खत्म हो जाता है।`,
    hiFix: 'अंत में दंड लगाएँ: ।',
  }),
  'long-sentence': ({ words, semicolons }: { words: number; semicolons: number }) => ({
    en: `This sentence is hard to read: it has ${words} words${semicolons > 1 ? ` and ${semicolons} semicolons` : ''}.`,
    enFix: 'Make two sentences of it: at most 30 words and one semicolon each.',
    hi: `यह वाक्य पढ़ने में भारी है: इसमें ${words} शब्द${semicolons > 1 ? ` और ${semicolons} अर्धविराम` : ''} हैं।`,
    hiFix: 'इसके दो वाक्य बनाएँ: हर वाक्य में अधिकतम 30 शब्द और एक अर्धविराम।',
  }),
  wording: ({ found, wanted, where }: Record<'found' | 'wanted' | 'where', string>) => ({
    en: `“${found}” is written in another way on this site (see ${where}).`,
    enFix: `Write “${wanted}”. What is quoted stands in quotation marks.`,
    hi: `“${found}” इस साइट पर दूसरे ढंग से लिखा जाता है (${where} देखें)।`,
    hiFix: `“${wanted}” लिखें। उद्धरण हो तो उसे उद्धरण चिह्नों में रखें।`,
  }),
  'numbers-differ': ({ original, here, there }: Record<'original' | 'here' | 'there', string>) => ({
    en: `A number differs between the languages: ${here} here, ${there} in ${original}.`,
    enFix: 'Compare the two texts and correct the wrong number.',
    hi: `दोनों भाषाओं में संख्या अलग है: यहाँ ${here}, ${original} में ${there}।`,
    hiFix: 'दोनों पाठ मिलाकर देखें और गलत संख्या ठीक करें।',
  }),
  'title-mark': ({ mark }: { mark: string }) => ({
    en: `A title has no mark at its end, and this one has “${mark}”.`,
    enFix: 'Leave it out.',
    hi: `शीर्षक के अंत में कोई चिह्न नहीं होता, पर यहाँ “${mark}” है।`,
    hiFix: 'इसे हटा दें।',
  }),
  'straight-quotes': ({ text }: { text: string }) => ({
    en: `Straight quotation marks stand here: ${text}`,
    enFix: 'Write “ before and ” after the words, or ‘ and ’ inside others.',
    hi: `${text} के दोनों ओर सीधे उद्धरण चिह्न हैं।`,
    hiFix: 'आरंभ में “ और अंत में ” लिखें; उद्धरण के भीतर के उद्धरण में ‘ और ’।',
  }),
  'foreign-digits': ({ digits }: { digits: string }) => ({
    en: `The digits ${digits} are Devanagari digits; this site writes international ones.`,
    enFix: 'Write 0 to 9.',
    hi: `${digits} देवनागरी अंक हैं; यह साइट अंतरराष्ट्रीय अंक लिखती है।`,
    hiFix: '0 से 9 लिखें।',
  }),
  spelling: ({ found, wanted, where }: Record<'found' | 'wanted' | 'where', string>) => ({
    en: `“${found}” is another spelling, listed in ${where}.`,
    enFix: `Write “${wanted}”. A spelling that is quoted stands in quotation marks.`,
    hi: `“${found}” इस नाम की दूसरी वर्तनी है, जो ${where} में दर्ज है।`,
    hiFix: `“${wanted}” लिखें। स्रोत की वर्तनी उद्धृत करनी हो, तो उसे “ ” में रखें।`,
  }),
  'blocks-differ': ({ original, heading, here, there }: Record<'original' | 'heading' | 'here' | 'there', string>) => ({
    en: `${heading ? `Below #${heading}` : 'Above the first heading'} the two languages have different numbers of paragraphs, list items and cells of tables: here ${here}, in ${original} ${there}.`,
    enFix:
      'Translate what is missing, or split or join paragraphs, until both have the same and can stand side by side.',
    hi: `${heading ? `#${heading} के नीचे` : 'पहले शीर्षक से ऊपर'} दोनों भाषाओं में अनुच्छेदों, सूची की मदों और तालिका के खानों की संख्या अलग है: यहाँ ${here}, ${original} में ${there}।`,
    hiFix: 'जो छूटा है उसका अनुवाद करें, या अनुच्छेदों को बाँटें और मिलाएँ, ताकि दोनों में गिनती बराबर हो और वे आमने-सामने आ सकें।',
  }),
  'block-kinds-differ': ({ original, here, there }: { original: string } & Record<'here' | 'there', BlockKind>) => ({
    en: `This is ${inEnglish.blocks[here]}, but its counterpart in ${original} is ${inEnglish.blocks[there]}.`,
    enFix: 'Write the same kinds of parts in the same order, so that they can stand side by side.',
    hi: `यह ${inHindi.blocks[here]} है, पर ${original} में इसके सामने ${inHindi.blocks[there]} है।`,
    hiFix: 'दोनों भाषाओं में एक ही तरह के भाग उसी क्रम में लिखें, ताकि वे आमने-सामने आ सकें।',
  }),
  'citations-differ': ({ original, here, there }: Record<'original' | 'here' | 'there', string>) => ({
    en: `This paragraph, list item or cell cites other sources than its counterpart in ${original}: here ${here}, there ${there}.`,
    enFix: 'Cite the same sources in both languages.',
    hi: `इस अनुच्छेद, मद या खाने में वे स्रोत नहीं हैं जो ${original} में इसके सामने हैं: यहाँ ${here}, वहाँ ${there}।`,
    hiFix: 'दोनों भाषाओं में एक ही स्रोत बताएँ।',
  }),
  outdated: ({ original, name }: Record<'original' | 'name', string>) => ({
    en: `${original} has changed since this translation was last reviewed.`,
    enFix: `Bring the translation up to date, then run “npm run translations -- --reviewed ${name}”.`,
    hi: `इस अनुवाद की पिछली जाँच के बाद ${original} बदल गया है।`,
    hiFix: `अनुवाद को मूल के अनुसार बदलें, फिर “npm run translations -- --reviewed ${name}” चलाएँ।`,
  }),
  unreviewed: ({ name }: { name: string }) => ({
    en: 'This translation has not been marked as reviewed yet.',
    enFix: `When it says what the original says, run “npm run translations -- --reviewed ${name}”.`,
    hi: 'यह अनुवाद अभी जाँचा हुआ दर्ज नहीं है।',
    hiFix: `मूल से मिला लें, फिर “npm run translations -- --reviewed ${name}” चलाएँ।`,
  }),
  'unused-acceptance': ({ kind }: { kind: string }) => ({
    en: `The comment accepts the warning “${kind}”, which no longer occurs.`,
    enFix: 'Remove the comment.',
    hi: `जिस चेतावनी “${kind}” के लिए यह टिप्पणी थी, वह अब नहीं आती।`,
    hiFix: 'टिप्पणी हटा दें।',
  }),
} satisfies Messages;
