import { editorLanguages } from '../../src/collections/lint/report.ts';
import type { Language } from '../../src/site.config.ts';

/** The command's messages, and the explanations that it writes into new files. */
interface Words {
  whichCollection: (known: readonly string[]) => string;
  whichSlug: (example: string) => string;
  usage: (known: readonly string[]) => string;
  unknownCollection: (name: string, near: string | undefined, known: readonly string[]) => string;
  wrongSlug: (slug: string, right: string) => string;
  exists: (path: string) => string;
  notAList: (path: string) => string;
  notEmpty: (folder: string) => string;
  topicWritten: (folder: string) => string;
  written: string;
  next: string;
  optional: string;
  example: string;
  form: string;
  text: readonly string[];
}

const en: Words = {
  whichCollection: (known) => `What is it? ${known.join(', ')}`,
  whichSlug: (example) => `Its name in addresses, such as ${example}`,
  usage: (known) =>
    `Say what it is and its name in addresses: npm run new -- events river-fair\nIt can be: ${known.join(', ')}.\nA whole topic goes into a folder of its own: npm run new -- topic my-topic`,
  unknownCollection: (name, near, known) =>
    `There is no collection “${name}”. ${near ? `Did you mean “${near}”?` : `Choose from: ${known.join(', ')}.`}`,
  wrongSlug: (slug, right) =>
    `“${slug}” cannot stand in an address: use lower-case letters a to z, digits, and single hyphens between words. Write, for example: ${right}`,
  exists: (path) => `${path} is there already, and nothing is overwritten. Choose another name, or edit that one.`,
  notAList: (path) =>
    `Nothing could be added to ${path}: it is not a list of lines that begin with “- ”. Run “npm run check”.`,
  notEmpty: (folder) => `${folder} is not empty, and nothing is overwritten. Name a new or an empty folder.`,
  topicWritten: (folder) =>
    `A small made-up topic is in ${folder}. See it with “CONTENT_DIR=${folder} npm run dev”; docs/another-topic.md says how to go on.`,
  written: 'Written:',
  next: 'Fill in what is empty; “npm run check” names what is still missing.',
  optional: 'optional',
  example: 'Example',
  form: 'Lines that begin with “# ” explain, and may be deleted. To use an optional field, remove the # before it and before the lines that belong to it.',
  text: [
    'The text goes below. A sentence names its source before the full stop: The fair was held in May [@source-id].',
    'A heading has the same id in every language: ## What was decided {#decided}',
  ],
};

const hi: Words = {
  whichCollection: (known) => `क्या जोड़ना है? ${known.join(', ')}`,
  whichSlug: (example) => `वेब पते में इसका नाम, जैसे ${example}`,
  usage: (known) =>
    `बताएँ कि क्या जोड़ना है और वेब पते में उसका नाम क्या हो: npm run new -- events river-fair\nयह जोड़ा जा सकता है: ${known.join(', ')}।\nपूरा नया विषय अपने फ़ोल्डर में बनता है: npm run new -- topic my-topic`,
  unknownCollection: (name, near, known) =>
    `“${name}” नाम का कोई संग्रह नहीं है। ${near ? `क्या आपका आशय “${near}” से था?` : `इनमें से चुनें: ${known.join(', ')}।`}`,
  wrongSlug: (slug, right) =>
    `“${slug}” वेब पते में नहीं आ सकता: केवल छोटे रोमन अक्षर a से z, अंक और शब्दों के बीच एक-एक हाइफ़न रखें। उदाहरण के लिए लिखें: ${right}`,
  exists: (path) => `${path} पहले से मौजूद है, और मौजूद फ़ाइल पर नहीं लिखा जाता। कोई और नाम चुनें या उसी का संपादन करें।`,
  notAList: (path) => `${path} में कुछ जोड़ा नहीं जा सका: वह “- ” से शुरू होने वाली पंक्तियों की सूची नहीं है। “npm run check” चलाएँ।`,
  notEmpty: (folder) => `${folder} खाली नहीं है, और मौजूद फ़ाइल पर नहीं लिखा जाता। किसी नए या खाली फ़ोल्डर का नाम लिखें।`,
  topicWritten: (folder) =>
    `एक छोटा मनगढ़ंत विषय ${folder} में है। “CONTENT_DIR=${folder} npm run dev” से उसे देखें; आगे क्या करना है, यह docs/another-topic.md में है।`,
  written: 'लिखा गया:',
  next: 'जो खाली है उसे भरें; “npm run check” बताता है कि क्या बाकी है।',
  optional: 'वैकल्पिक',
  example: 'उदाहरण',
  form: '“# ” से शुरू होने वाली पंक्तियाँ केवल समझाने के लिए हैं; इन्हें मिटाया जा सकता है। वैकल्पिक फ़ील्ड भरने के लिए उसके और उसकी पंक्तियों के पहले का # हटाएँ।',
  text: [
    'पाठ नीचे आएगा। हर वाक्य का स्रोत दंड (।) से ठीक पहले लिखें: मेला मई में लगा [@source-id]।',
    'शीर्षक की id हर भाषा में एक ही रहे: ## क्या तय हुआ {#decided}',
  ],
};

export const words: Readonly<Record<Language, Words>> = { hi, en };

/** A message in every language, each on a line of its own. */
export function inAll(say: (words: Words) => string): string {
  return editorLanguages.map((language) => say(words[language])).join('\n');
}
