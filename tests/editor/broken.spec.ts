import { expect, test } from '@playwright/test';
import { type Kind, messageOf, diagnosticMessages } from '../../src/collections/lint/messages/index.ts';
import { report, tell } from '../../src/collections/lint/report.ts';
import type { Language } from '../../src/site.config.ts';
import { asTyped, cases, diagnosticsOf, toldOf } from '../support/broken.ts';
import { each } from '../support/each.ts';

test('each mistake is told once, at its place, with a way out', () => {
  for (const one of each(cases)) {
    const told = toldOf(one);
    expect.soft(told, `${one.case}\n${asTyped(told)}`).toEqual([one.tells ?? []].flat());
  }
});

test('every kind of mistake has an example in the tables', () => {
  const found = new Set(cases.flatMap((one) => diagnosticsOf(one).map(({ kind }) => kind)));
  const missing = (Object.keys(diagnosticMessages) as Kind[]).filter((kind) => !found.has(kind));
  expect(missing).toEqual([]);
});

test('a message can be read without knowing how the check is made', () => {
  for (const one of each(cases)) {
    expect
      .soft(report(diagnosticsOf(one)), one.case)
      .not.toMatch(/undefined|\bNaN\b|\[object|\n\s+at .*:\d+:\d+|node_modules/);
  }
});

test('a message in Hindi names what the English one names', () => {
  for (const [name, problem] of each(
    cases.flatMap((one) => diagnosticsOf(one).map((problem) => [one.case, problem] as const)),
  )) {
    const inLanguage = (language: Language): string => tell(problem, language);
    const quoted = inLanguage('en').match(/“(?! )[^”]+”/g) ?? [];
    // The names of types, blocks and languages are translated.
    const isTranslated = ['wrong-type', 'block-kinds-differ', 'other-script'].includes(problem.kind);
    const params = isTranslated ? [] : Object.values(problem.params).flat().map(String);
    const named = [...quoted, ...params.filter((param) => inLanguage('en').includes(param))];
    expect
      .soft(
        named.filter((one) => !inLanguage('hi').includes(one)),
        name,
      )
      .toEqual([]);
    const { hi, hiFix } = messageOf(problem);
    for (const told of each([hi, hiFix])) {
      expect.soft(told, name).toMatch(/\p{Script=Devanagari}/u);
    }
  }
});

test('a report tells warnings and then mistakes in both languages, with examples, and counts them', () => {
  const problems = diagnosticsOf({
    case: 'a mistake and two warnings',
    file: 'events/opening.en.md',
    text: 'The first library opened in 1999.\n',
    also: [
      { file: 'pages/about.en.md', change: 'About this site', to: 'About this site.' },
      { file: 'people/asha.en.md', change: '04110416', to: '00000000' },
    ],
  });
  expect(report(problems)).toBe(
    `
content/pages/about.en.md:2:23 (title)
  Warning: A title has no mark at its end, and this one has “.”. Leave it out. If it is meant so, add this comment among the fields: # accept: title-mark (why)
  चेतावनी: शीर्षक के अंत में कोई चिह्न नहीं होता, पर यहाँ “.” है। इसे हटा दें। यदि यह जान-बूझकर लिखा है, तो फ़ील्डों के बीच यह टिप्पणी जोड़ें: # accept: title-mark (कारण)
  Example / उदाहरण: About this site

content/people/asha.en.md:5:13 (translates)
  Warning: This translation has not been marked as reviewed yet. When it says what the original says, run “npm run translations -- --reviewed people/asha”.
  चेतावनी: यह अनुवाद अभी जाँचा हुआ दर्ज नहीं है। मूल से मिला लें, फिर “npm run translations -- --reviewed people/asha” चलाएँ।

content/events/opening.en.md:1:1
  Mistake: The fields are missing: an entry begins with a line of three dashes, its fields, and three dashes again. Write --- as the very first line, then the fields, then ---, then the text.
  गलती: फ़ील्ड नहीं हैं: प्रविष्टि तीन डैश की पंक्ति से शुरू होती है, फिर फ़ील्ड और फिर तीन डैश। सबसे पहली पंक्ति में --- लिखें, फिर फ़ील्ड, फिर ---, और उसके बाद पाठ।
  Example / उदाहरण: ---
    title: …
    ---

1 mistake and 2 warnings in 3 files.
3 फ़ाइलों में 1 गलती, 2 चेतावनियाँ।
`.trim(),
  );
});
