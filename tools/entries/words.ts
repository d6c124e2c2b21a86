import type { Language } from '../../src/site.config.ts';
import { editorLanguages } from '../../src/collections/lint/report.ts';

/** What the commands that rename and remove entries say. */
interface Words {
  rename: string;
  remove: string;
  noPage: string;
  mistakes: string;
  needed: string;
  mistakesAfter: string;
  removed: string;
  question: string;
  shownOnly: (command: string) => string;
  left: string;
  done: string;
}

const en: Words = {
  rename: 'Say which entry gets which name: npm run rename -- events river-fair book-fair',
  remove:
    'Say which entry goes: npm run remove -- events river-fair. With --to you choose where its page leads from now on: --to meeting:spring',
  noPage: 'This entry has no page of its own, so that --to has nothing to lead elsewhere. Leave it out.',
  mistakes: 'The content has mistakes, which may hide a reference. Correct them first; “npm run check” lists them.',
  needed:
    'Nothing was changed, because these places need the entry. Name another there or change the text, then run this again:',
  mistakesAfter:
    'Nothing was changed, because the content would then have these mistakes. Prevent them, then run this again:',
  removed: 'removed',
  question: 'Make these changes? yes or no',
  shownOnly: (command) => `Nothing was changed yet. To make these changes: ${command}`,
  left: 'Nothing was changed.',
  done: 'All of this is changed.',
};

const hi: Words = {
  rename: 'बताएँ कि किस प्रविष्टि का नया नाम क्या हो: npm run rename -- events river-fair book-fair',
  remove:
    'बताएँ कि कौन-सी प्रविष्टि हटानी है: npm run remove -- events river-fair। उसका पृष्ठ अब कहाँ ले जाए, यह --to से चुनें: --to meeting:spring',
  noPage: 'इस प्रविष्टि का अपना पृष्ठ नहीं है, इसलिए --to की ज़रूरत नहीं है। उसे हटा दें।',
  mistakes: 'सामग्री में गलतियाँ हैं, जिनसे कोई संदर्भ छूट सकता है। पहले उन्हें सुधारें; “npm run check” उन्हें दिखाता है।',
  needed:
    'कुछ नहीं बदला गया, क्योंकि इन जगहों पर यह प्रविष्टि ज़रूरी है। वहाँ दूसरी प्रविष्टि का नाम लिखें या पाठ बदलें, फिर यह कमांड दोबारा चलाएँ:',
  mistakesAfter: 'कुछ नहीं बदला गया, क्योंकि उसके बाद सामग्री में ये गलतियाँ होतीं। उनका उपाय करें, फिर यह कमांड दोबारा चलाएँ:',
  removed: 'हटाई गई',
  question: 'ये बदलाव करें? हाँ या नहीं',
  shownOnly: (command) => `अभी कुछ नहीं बदला गया। ये बदलाव करने के लिए: ${command}`,
  left: 'कुछ नहीं बदला गया।',
  done: 'ये सब बदलाव कर दिए गए।',
};

const words: Readonly<Record<Language, Words>> = { hi, en };

/** A message in every language, each on a line of its own. */
export function inAll(say: (words: Words) => string): string {
  return editorLanguages.map((language) => say(words[language])).join('\n');
}
