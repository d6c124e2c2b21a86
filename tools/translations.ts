/**
 * Reports the status of translations: `npm run translations` counts them, lists missing and outdated ones, and shows
 * what has changed in the original since. `-- --reviewed events/opening` records that a translation is up to date, `--
 * --reviewed --all` that all are; `--language en` limits it to one language. The exit code is 1 if a file cannot be
 * parsed, and 2 for invalid arguments.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/collections/lint/files.ts';
import { belowContent, shownFolder } from '../src/collections/lint/report.ts';
import { type TranslationState, translationStates, withFingerprint } from '../src/collections/lint/translations.ts';
import { type Language, originalLanguage, settings, translationLanguages } from '../src/site.config.ts';
import { nearest } from '../src/utils/nearest.ts';
import { translationsReport } from './translations/report.ts';

const { values, positionals } = readArguments();
const chosen: Language[] = translationLanguages.filter(
  (one) => values.language === undefined || values.language === one,
);
if (chosen.length === 0) {
  const [given, known] = [`“${values.language ?? ''}”`, translationLanguages.join(', ')];
  fail(`There are no translations into ${given}, only into: ${known}. / ${given} में अनुवाद नहीं होते। चुनें: ${known}।`);
}
const states = translationStates(readContent(settings.contentDir)).filter(({ language }) => chosen.includes(language));

if (values.reviewed) {
  for (const state of values.all ? states : statesOf(positionals)) noteReviewed(state);
} else {
  const reports = chosen.map((one) =>
    translationsReport(
      states.filter(({ language }) => language === one),
      one,
    ),
  );
  console.log(reports.join('\n\n'));
  if (states.some(({ status }) => status === 'unreadable')) process.exitCode = 1;
}

/** Parses the arguments of `npm run translations --`: none, or `--reviewed` with names or `--all`. */
function readArguments() {
  const options = { reviewed: { type: 'boolean' }, all: { type: 'boolean' }, language: { type: 'string' } } as const;
  const usage =
    'Say npm run translations, or npm run translations -- --reviewed with the names of entries, such as events/opening, or with --all. / npm run translations चलाएँ, या npm run translations -- --reviewed के बाद प्रविष्टियों के नाम लिखें, जैसे events/opening, या --all।';
  try {
    const given = parseArgs({ options, allowPositionals: true });
    const named = Boolean(given.values.all) || given.positionals.length > 0;
    return Boolean(given.values.reviewed) === named ? given : fail(usage);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** The translations of entries named by folder and slug, or by one of their files. */
function statesOf(names: readonly string[]): TranslationState[] {
  const known = [...new Set(states.map(({ name }) => name))];
  return names.flatMap((given) => {
    const name = belowContent(given).replace(/\.\w+\.mdx?$/, '');
    const found = states.filter((state) => state.name === name);
    if (found.length > 0) return found;
    const near = nearest(name, known);
    const hint = near ? [` Did you mean ${near}?`, ` क्या ${near} लिखना था?`] : ['', ''];
    return fail(
      `There is no ${name}.${originalLanguage}.md.${hint[0]} / ${name}.${originalLanguage}.md नाम की फ़ाइल नहीं है।${hint[1]}`,
    );
  });
}

function noteReviewed({ status, translation, path, print }: TranslationState): void {
  const say = (message: string): void => {
    console.log(`${shownFolder()}${path}: ${message}`);
  };
  if (!translation) {
    say('is not written yet. / अभी लिखी नहीं गई।');
    return;
  }
  const after = status !== 'unreadable' && print ? withFingerprint(translation, print) : undefined;
  if (!after) {
    say(
      'it or its original cannot be read; run npm run check first. / यह या इसका मूल पाठ पढ़ा नहीं जा सका; पहले npm run check चलाएँ।',
    );
    process.exitCode = 1;
  } else if (status === 'translated') {
    say('follows its original already. / पहले से मूल पाठ के अनुसार है।');
  } else {
    writeFileSync(join(settings.contentDir, path), after);
    say('now follows its original. / अब मूल पाठ के अनुसार है।');
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
