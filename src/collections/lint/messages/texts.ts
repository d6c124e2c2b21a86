import { type Choice, type Messages, inEnglish, inHindi } from './words.ts';

/** Mistakes in texts, and in the addresses that texts and redirects name. */
export const texts = {
  'unknown-entry': ({
    slug,
    where,
    near,
    known,
    command,
  }: { slug: string; where: string; command?: string } & Choice) => ({
    en: `There is no “${slug}” in ${where}.`,
    enFix: [
      inEnglish.meant(
        near,
        known.length > 0 ? `Perhaps one of these is meant: ${known.join(', ')}.` : 'Correct the name.',
      ),
      ...(command && !near ? [`A new one is made by “${command}”.`] : []),
    ].join(' '),
    hi: `${where} में “${slug}” नहीं है।`,
    hiFix: [
      inHindi.meant(near, known.length > 0 ? `शायद इनमें से कोई हो: ${known.join(', ')}।` : 'नाम ठीक करें।'),
      ...(command && !near ? [`नई प्रविष्टि “${command}” से बनती है।`] : []),
    ].join(' '),
  }),
  'not-a-reference': ({ text, near, known }: { text: string } & Choice) => ({
    en: `“${text}” names nothing: a reference is a kind, a colon and a name.`,
    enFix: inEnglish.meant(near, `Kinds: ${known.join(', ')}.`),
    hi: `“${text}” किसी का नाम नहीं है: संदर्भ में प्रकार, कोलन और नाम होते हैं।`,
    hiFix: inHindi.meant(near, `प्रकार: ${known.join(', ')}।`),
  }),
  'unknown-heading': ({ heading, where, near, known }: { heading: string; where: string } & Choice) => ({
    en: `There is no heading #${heading} in ${where}.`,
    enFix: inEnglish.meant(
      near && `#${near}`,
      inEnglish.choose(known.map((one) => `#${one}`)) || 'Leave out # and what follows.',
    ),
    hi: `${where} में #${heading} नाम का शीर्षक नहीं है।`,
    hiFix: inHindi.meant(
      near && `#${near}`,
      inHindi.choose(known.map((one) => `#${one}`)) || '# और उसके बाद का भाग हटा दें।',
    ),
  }),
  'self-reference': ({ reference }: { reference: string }) => ({
    en: `${reference} is this entry itself.`,
    enFix: 'Name another entry, or write it without a link.',
    hi: `${reference} यही प्रविष्टि है।`,
    hiFix: 'किसी दूसरी प्रविष्टि का नाम लिखें, या बिना लिंक के लिखें।',
  }),
  'circular-reference': ({ chain }: { chain: string }) => ({
    en: `These name each other in a circle: ${chain}.`,
    enFix: 'Remove one of the references.',
    hi: `ये घूम-फिरकर एक-दूसरे का ही नाम लेते हैं: ${chain}।`,
    hiFix: 'एक संदर्भ हटा दें।',
  }),
  'redirect-twice': ({ address }: { address: string }) => ({
    en: `There are two redirects from ${address}.`,
    enFix: 'Keep one of the two.',
    hi: `${address} की नई जगह दो बार लिखी है।`,
    hiFix: 'एक हटा दें।',
  }),
  'redirect-from-address': ({ address }: { address: string }) => ({
    en: `The address ${address} is still in use on the site.`,
    enFix: 'Write the address that is gone, or remove these lines.',
    hi: `पता ${address} साइट पर अब भी चल रहा है।`,
    hiFix: 'वह पता लिखें जो अब नहीं है, या ये पंक्तियाँ हटा दें।',
  }),
  'heading-without-id': ({ title }: { title: string }) => ({
    en: `The heading “${title}” has no id that can be used in addresses.`,
    enFix: 'Add one in braces: lower-case letters a to z and hyphens, the same in both languages.',
    hi: `शीर्षक “${title}” की ऐसी id नहीं है जो पते में लिखी जा सके।`,
    hiFix: 'धनु कोष्ठक में id जोड़ें: छोटे रोमन अक्षर और हाइफ़न, दोनों भाषाओं में एक ही।',
  }),
  'heading-of-title': ({ title }: { title: string }) => ({
    en: `The heading “${title}” has one #, which is for the title of the page.`,
    enFix: 'Begin with ##.',
    hi: `शीर्षक “${title}” में एक # है, जो पृष्ठ के नाम के लिए है।`,
    hiFix: '## से शुरू करें।',
  }),
  'heading-without-space': ({ text }: { text: string }) => ({
    en: `“${text}” is no heading, since no space follows its #.`,
    enFix: 'Write a space after the last #.',
    hi: `“${text}” शीर्षक नहीं बना, क्योंकि # के बाद स्पेस नहीं है।`,
    hiFix: 'आखिरी # के बाद एक स्पेस लिखें।',
  }),
  'heading-skips': ({ level, above }: { level: number; above: number }) => ({
    en:
      above === 1
        ? `The first heading has ${'#'.repeat(level)}.`
        : `A heading with ${'#'.repeat(level)} follows one with ${'#'.repeat(above)}: a level between them is left out.`,
    enFix: above === 1 ? 'Begin with ##.' : `Write ${'#'.repeat(above + 1)}.`,
    hi:
      above === 1
        ? `पहला शीर्षक ${'#'.repeat(level)} वाला है।`
        : `${'#'.repeat(above)} के बाद सीधे ${'#'.repeat(level)} वाला शीर्षक है: बीच का स्तर छूट गया।`,
    hiFix: above === 1 ? '## से शुरू करें।' : `${'#'.repeat(above + 1)} लिखें।`,
  }),
  'duplicate-heading': ({ id }: { id: string }) => ({
    en: `Another heading of this text has the id “${id}”.`,
    enFix: 'Give each heading an id of its own.',
    hi: `इस पाठ के एक और शीर्षक की id “${id}” है।`,
    hiFix: 'हर शीर्षक को अपनी id दें।',
  }),
  'headings-differ': ({ original, here, there }: Record<'original' | 'here' | 'there', string>) => ({
    en: `The headings differ from those of ${original}: here ${here}, there ${there}.`,
    enFix: 'Use the same ids in the same order in both files.',
    hi: `शीर्षक ${original} जैसे नहीं हैं: यहाँ ${here}, वहाँ ${there}।`,
    hiFix: 'दोनों फ़ाइलों में वही id उसी क्रम में लिखें।',
  }),
  html: ({ html }: { html: string }) => ({
    en: `“${html}” is HTML, and a text is written in Markdown.`,
    enFix: html.startsWith('<!--')
      ? 'Remove it; a comment stands among the fields, behind a #.'
      : 'Write **strong**, *emphasis*, [text](address), and - for lists.',
    hi: `“${html}” HTML है, जबकि पाठ Markdown में लिखा जाता है।`,
    hiFix: html.startsWith('<!--')
      ? 'इसे हटा दें; टिप्पणी # के साथ फ़ील्डों के बीच लिखी जाती है।'
      : '**गहरा**, *तिरछा*, [पाठ](पता), और सूची के लिए - लिखें।',
  }),
  script: ({ html }: { html: string }) => ({
    en: `“${html}” is a script, a frame or the like, which is not allowed.`,
    enFix: 'Remove it; the pages of this site run no scripts.',
    hi: `“${html}” स्क्रिप्ट, फ़्रेम या ऐसा कुछ है, जिसकी अनुमति नहीं है।`,
    hiFix: 'इसे हटा दें; इस साइट के पृष्ठों पर कोई स्क्रिप्ट नहीं चलती।',
  }),
  'event-handler': ({ attribute }: { attribute: string }) => ({
    en: `The attribute ${attribute} would run a script.`,
    enFix: 'Remove it; the pages of this site run no scripts.',
    hi: `${attribute} से स्क्रिप्ट चलेगी।`,
    hiFix: 'इसे हटा दें; इस साइट के पृष्ठों पर कोई स्क्रिप्ट नहीं चलती।',
  }),
  'unsafe-address': ({ scheme }: { scheme: string }) => ({
    en: `An address cannot begin with ${scheme}.`,
    enFix: 'Write a web address, or a reference to an entry.',
    hi: `कोई पता ${scheme} से शुरू नहीं हो सकता।`,
    hiFix: 'वेब पता या किसी प्रविष्टि का संदर्भ लिखें।',
  }),
  'relative-link': ({ address }: { address: string }) => ({
    en: address
      ? `“${address}” leads nowhere: pages are not linked by their files or paths.`
      : 'This link has no address.',
    enFix: 'Name the entry by kind and name; its address follows by itself, in the language of the page.',
    hi: address ? `“${address}” कहीं नहीं ले जाता: पृष्ठों को उनकी फ़ाइल या पथ से नहीं जोड़ा जाता।` : 'इस लिंक का कोई पता नहीं है।',
    hiFix: 'प्रविष्टि का प्रकार और नाम लिखें; पृष्ठ की भाषा में उसका पता अपने आप बन जाता है।',
  }),
  'image-missing': ({ address, near }: { address: string; near: string | undefined }) => ({
    en: `There is no picture “${address}”.`,
    enFix: inEnglish.meant(near, 'Put the picture into the folder images/ of the content and name it with ../images/.'),
    hi: `“${address}” नाम का कोई चित्र नहीं है।`,
    hiFix: inHindi.meant(near, 'चित्र को सामग्री के images/ फ़ोल्डर में रखें और ../images/ के साथ उसका नाम लिखें।'),
  }),
  'image-without-text': ({ address }: { address: string }) => ({
    en: `The picture “${address}” has no words for those who cannot see it.`,
    enFix: 'Say between the square brackets what it shows.',
    hi: `चित्र “${address}” के साथ उनके लिए शब्द नहीं हैं जो उसे देख नहीं सकते।`,
    hiFix: 'चौकोर कोष्ठक में लिखें कि चित्र में क्या है।',
  }),
  'image-elsewhere': ({ address }: { address: string }) => ({
    en: `The picture at ${address} lies on another host.`,
    enFix: 'Put it into the folder images/ of the content, if its licence allows that, and name it with ../images/.',
    hi: `चित्र ${address} किसी और होस्ट पर है।`,
    hiFix: 'यदि लाइसेंस अनुमति दे, तो उसे सामग्री के images/ फ़ोल्डर में रखें और ../images/ के साथ नाम लिखें।',
  }),
  'code-block': () => ({
    en: 'These lines are set as computer code, because they are indented by four spaces or stand between ```.',
    enFix: 'Begin the lines at the left edge.',
    hi: 'ये पंक्तियाँ कंप्यूटर कोड बन गई हैं, क्योंकि इनके पहले चार स्पेस हैं या ये ``` के बीच हैं।',
    hiFix: 'ये पंक्तियाँ बाएँ किनारे से शुरू करें।',
  }),
  footnote: ({ label }: { label: string }) => ({
    en: `The footnote [^${label}] is not allowed on these pages.`,
    enFix: 'Cite the source where the statement stands.',
    hi: `पाद-टिप्पणी [^${label}] के लिए इन पृष्ठों पर जगह नहीं है।`,
    hiFix: 'जहाँ कथन है वहीं स्रोत का हवाला दें।',
  }),
  'citation-form': ({ citation }: { citation: string }) => ({
    en: `“${citation}” is not a citation that can be read.`,
    enFix: 'Write [@ and the source’s name and ]; part several with semicolons, each with its @.',
    hi: `“${citation}” ऐसा हवाला नहीं है जिसे पढ़ा जा सके।`,
    hiFix: '[@ फिर स्रोत का नाम और ] लिखें; कई हों तो बीच में अर्धविराम और हर नाम के पहले @।',
  }),
  'citation-capitals': ({ citation }: { citation: string }) => ({
    en: `“${citation}” names a source in capitals.`,
    enFix: 'Write its name in small letters, as its file is named.',
    hi: `“${citation}” में स्रोत का नाम बड़े अक्षरों में है।`,
    hiFix: 'नाम छोटे अक्षरों में लिखें, जैसा उसकी फ़ाइल का है।',
  }),
  'citation-without-at': ({ citation }: { citation: string }) => ({
    en: `${citation} names a source, but the sign @ is missing.`,
    enFix: 'Write @ before the name.',
    hi: `${citation} में स्रोत का नाम है, पर @ नहीं है।`,
    hiFix: 'नाम के पहले @ लिखें।',
  }),
  'citation-after-mark': ({ citation, mark }: Record<'citation' | 'mark', string>) => ({
    en: `The citation ${citation} stands behind the end of its sentence.`,
    enFix: `Move it before the ${mark === '।' ? 'danda' : 'mark'} (${mark}).`,
    hi: `हवाला ${citation} वाक्य के अंत के बाद लिखा है।`,
    hiFix: `इसे ${mark} से पहले रखें।`,
  }),
  'link-form': ({ text }: { text: string }) => ({
    en: `“${text}” is not a link that readers can follow.`,
    enFix:
      'Write its words in square brackets and, without a space, its address in round ones, with no space in it either.',
    hi: `“${text}” ऐसा लिंक नहीं है जिसे पाठक खोल सकें।`,
    hiFix: 'इसके शब्द चौकोर कोष्ठक में लिखें और उनसे सटाकर पता गोल कोष्ठक में, जिसमें भी स्पेस न हो।',
  }),
  uncited: ({ sentence, mark }: Record<'sentence' | 'mark', string>) => ({
    en: `No source follows this sentence in its paragraph: “${sentence}”`,
    enFix: `Add the citation at its end, before the mark (${mark}).`,
    hi: `अनुच्छेद में इस वाक्य के बाद कोई स्रोत नहीं है: “${sentence}”`,
    hiFix: `वाक्य के अंत में, ${mark} से पहले, हवाला जोड़ें।`,
  }),
  bullet: ({ bullet }: { bullet: string }) => ({
    en: `A line that begins with ${bullet ? `“${bullet}”` : 'a bullet'} makes no list.`,
    enFix: 'Begin each item with - and a space, and leave an empty line before the first.',
    hi: `${bullet ? `“${bullet}”` : 'बुलेट'} से शुरू होने वाली पंक्ति सूची नहीं बनाती।`,
    hiFix: 'हर मद को - और स्पेस से शुरू करें, और पहली मद के पहले एक खाली पंक्ति छोड़ें।',
  }),
  'table-dashes': () => ({
    en: 'These lines look like a table, but the line of dashes below the first is missing or has not as many columns.',
    enFix: 'Write below the first line one of dashes with as many columns.',
    hi: 'ये पंक्तियाँ तालिका जैसी हैं, पर पहली के नीचे डैश की पंक्ति नहीं है या उसमें उतने स्तंभ नहीं हैं।',
    hiFix: 'पहली पंक्ति के नीचे उतने ही स्तंभों वाली डैश की पंक्ति लिखें।',
  }),
  'table-cells': ({ cells, columns }: { cells: number; columns: number }) => ({
    en: `This row has ${cells} cells, but the table has ${columns} ${columns === 1 ? 'column' : 'columns'}: the rest is lost.`,
    enFix:
      'Remove it, or add a column to the first line and to the line of dashes; a stroke that belongs into a cell is written \\|.',
    hi: `इस पंक्ति में ${cells} खाने हैं, पर तालिका में ${columns} स्तंभ हैं: जो ज़्यादा है वह नहीं दिखेगा।`,
    hiFix: 'उसे हटा दें, या पहली पंक्ति और डैश की पंक्ति में एक स्तंभ जोड़ें; खाने के भीतर की खड़ी रेखा \\| लिखी जाती है।',
  }),
  'table-paragraph': () => ({
    en: 'This paragraph stands directly under a table and becomes a row of it.',
    enFix: 'Put an empty line before it.',
    hi: 'यह अनुच्छेद तालिका के ठीक नीचे है, इसलिए उसी की एक पंक्ति बन जाता है।',
    hiFix: 'इसके पहले एक खाली पंक्ति छोड़ें।',
  }),
  'mdx-syntax': ({ detail }: { detail: string }) => ({
    en: `In an .mdx file the signs { } and < have a special meaning, and cannot be understood here (${detail}).`,
    enFix: 'Close every component, and write \\{ or \\< where the sign itself is meant.',
    hi: `.mdx फ़ाइल में { } और < के विशेष अर्थ हैं, और यहाँ वे ठीक नहीं बैठते (${detail})।`,
    hiFix: 'हर घटक को बंद करें; जहाँ चिह्न ही लिखना हो वहाँ \\{ या \\< लिखें।',
  }),
  'component-not-closed': ({ name }: { name: string }) => ({
    en: `<${name}> is opened and not closed, or closed and not opened.`,
    enFix: `Write <${name} /> where nothing stands in it, or <${name}> before and </${name}> after its text, each on a line of its own.`,
    hi: `<${name}> खुला है पर बंद नहीं हुआ, या बिना खुले बंद हुआ है।`,
    hiFix: `भीतर कुछ न हो तो <${name} /> लिखें, नहीं तो पाठ से पहले <${name}> और बाद में </${name}>, हर एक अपनी पंक्ति में।`,
  }),
  'brace-not-closed': () => ({
    en: 'A brace { is opened and not closed.',
    enFix: 'Write \\{ where the sign itself is meant, or remove it.',
    hi: 'धनु कोष्ठक { खुला है पर बंद नहीं हुआ।',
    hiFix: 'चिह्न ही लिखना हो तो \\{ लिखें, नहीं तो उसे हटा दें।',
  }),
  'less-than': () => ({
    en: 'After < the name of a component is expected in an .mdx file, with its attributes in double quotes.',
    enFix: 'Write \\< where the sign itself is meant, and [text](address) for a link.',
    hi: '.mdx फ़ाइल में < के बाद किसी कॉम्पोनेंट का नाम और उसके एट्रिब्यूट दोहरे उद्धरण चिह्नों में होने चाहिए।',
    hiFix: 'चिह्न ही लिखना हो तो \\< लिखें, और लिंक के लिए [पाठ](पता)।',
  }),
  import: () => ({
    en: 'import and export are not allowed.',
    enFix: 'Remove the line: the components that may be used are there already.',
    hi: 'import और export की अनुमति नहीं है।',
    hiFix: 'यह पंक्ति हटा दें: जिन घटकों का उपयोग हो सकता है वे पहले से हैं।',
  }),
  expression: () => ({
    en: 'What stands in braces would be run as a program, which is not allowed.',
    enFix: 'Remove the braces and what is in them; write \\{ where the sign itself is meant.',
    hi: 'धनु कोष्ठक के भीतर का भाग प्रोग्राम की तरह चलेगा, जिसकी अनुमति नहीं है।',
    hiFix: 'कोष्ठक और उसके भीतर का भाग हटा दें; चिह्न ही लिखना हो तो \\{ लिखें।',
  }),
  'unknown-component': ({ name, near, known }: { name: string } & Choice) => ({
    en: `There is no component <${name}>.`,
    enFix: inEnglish.meant(near && `<${near}>`, inEnglish.choose(known.map((one) => `<${one}>`))),
    hi: `<${name}> नाम का कोई घटक नहीं है।`,
    hiFix: inHindi.meant(near && `<${near}>`, inHindi.choose(known.map((one) => `<${one}>`))),
  }),
  'component-in-line': ({ name }: { name: string }) => ({
    en: `<${name}> stands within a line.`,
    enFix: 'Put it on a line of its own, with an empty line before and after it.',
    hi: `<${name}> पंक्ति के बीच में है।`,
    hiFix: 'इसे अपनी पंक्ति में रखें, पहले और बाद में एक-एक खाली पंक्ति के साथ।',
  }),
  'unknown-attribute': ({ name, attribute, known }: { name: string; attribute: string } & Pick<Choice, 'known'>) => ({
    en: `<${name}> takes no “${attribute}” written like this.`,
    enFix: known.length > 0 ? `It takes: ${known.join(', ')}, with a text in double quotes.` : 'Write it without.',
    hi: `<${name}> में “${attribute}” इस तरह नहीं लिखा जाता।`,
    hiFix: known.length > 0 ? `इसमें आता है: ${known.join(', ')}, दोहरे उद्धरण चिह्नों में पाठ के साथ।` : 'इसके बिना लिखें।',
  }),
  'missing-attribute': ({ name, attribute }: Record<'name' | 'attribute', string>) => ({
    en: `<${name}> needs “${attribute}”.`,
    enFix: 'Add it, with a text in double quotes.',
    hi: `<${name}> में “${attribute}” ज़रूरी है।`,
    hiFix: 'इसे दोहरे उद्धरण चिह्नों में पाठ के साथ जोड़ें।',
  }),
} satisfies Messages;
