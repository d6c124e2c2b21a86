import { shownFolder } from '../../src/collections/lint/report.ts';
import { countsByFolder, originalText, type TranslationState } from '../../src/collections/lint/translations.ts';
import { languageName } from '../../src/i18n/names.ts';
import { countStatuses, type StatusCount, type TranslationStatus } from '../../src/utils/translation-status.ts';
import type { Language } from '../../src/site.config.ts';
import { changedLines } from './changes.ts';
import { earlierText, type NotFound } from './earlier-text.ts';

const unfound: Record<NotFound | 'not-noted', string> = {
  'no-history':
    'The earlier text cannot be found: there is no git history here. / पिछला पाठ नहीं मिला: यहाँ git का इतिहास नहीं है।',
  shallow:
    'The earlier text cannot be found: only the latest part of git’s history is here; “git fetch --unshallow” brings the rest. / पिछला पाठ नहीं मिला: यहाँ गिट के इतिहास का केवल नया भाग है; बाकी “git fetch --unshallow” से आएगा।',
  'no-such-state':
    'The earlier text cannot be found: git’s history has none with this fingerprint. / पिछला पाठ नहीं मिला: गिट के इतिहास में इस पहचान का कोई पाठ नहीं है।',
  'not-noted':
    'The earlier text cannot be found: “translates” does not say which it was. / पिछला पाठ नहीं मिला: “translates” में वह दर्ज नहीं है।',
};

/** The report on translations into a language: counts by collection, then each missing, outdated or unreadable one. */
export function translationsReport(states: readonly TranslationState[], language: Language): string {
  const named = (status: TranslationStatus, title: string, tell: (state: TranslationState) => string[]): string[] => {
    const found = states.filter((state) => state.status === status);
    return found.length > 0 ? ['', title, ...found.flatMap(tell)] : [];
  };
  const total = countStatuses(states.map(({ status }) => status));
  return [
    `${languageName(language, 'en')} / ${languageName(language, 'hi')}`,
    ...countsByFolder(states).map(([folder, count]) => countLine(folder, count)),
    countLine('all', total),
    ...named('untranslated', 'Not translated yet / अभी अनुवाद नहीं हुआ', (state) => [fileLine(state)]),
    ...named('outdated', 'Older than the original / मूल पाठ से पुराने', (state) => [
      fileLine(state),
      ...whatChanged(state),
    ]),
    ...named('unreadable', 'Cannot be read: run npm run check / पढ़े नहीं जा सके: npm run check चलाएँ', (state) => [
      fileLine(state),
    ]),
    '',
    total.translated === total.all
      ? 'Every entry is translated and up to date. / सभी प्रविष्टियों के अनुवाद उपलब्ध और अद्यतन हैं।'
      : 'Once a translation is right / अनुवाद ठीक हो जाए तो: npm run translations -- --reviewed <folder/name>',
  ].join('\n');
}

function countLine(folder: string, { all, translated, percent, ...others }: StatusCount): string {
  const parts = [
    others.untranslated > 0 && `${others.untranslated} not translated / अनूदित नहीं`,
    others.outdated > 0 && `${others.outdated} outdated / पुराने`,
    others.unreadable > 0 && `${others.unreadable} unreadable / अपठनीय`,
  ].filter((part) => part !== false);
  const numbers = `${translated}/${all}`.padStart(8) + `${percent} %`.padStart(7);
  return `  ${folder.padEnd(12)}${numbers}   ${parts.join(', ')}`.trimEnd();
}

const fileLine = ({ name, path }: TranslationState): string => `  ${name}  ${shownFolder()}${path}`;

function whatChanged({ original, noted }: TranslationState): string[] {
  const now = originalText(original);
  const found = noted ? earlierText(original, noted) : 'not-noted';
  if (typeof found === 'string') return [`    ${unfound[found]}`];
  const title = `What has changed since ${found.commit} / ${found.commit} के बाद जो बदला:`;
  return [title, ...(now ? changedLines(found.text, now) : [])].map((line) => `    ${line}`);
}
