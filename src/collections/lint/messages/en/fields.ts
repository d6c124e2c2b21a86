import { languageName, scriptName } from '../../../../i18n/names.ts';
import { isPlain, type Params, type Messages } from '../params.ts';
import { choose, meant, types } from './words.ts';

const otherLetters = ({ language, script, meant }: Params['other-letters']) => ({
  wrong: `The words are in ${scriptName(script, 'en')} letters, but “${language}” (${languageName(language, 'en')}) is not written in them.`,
  instead: `Write the code of the words’ language, such as ${meant}, or ${new Intl.Locale(language).language}-${script} if they are ${languageName(language, 'en')} all the same.`,
});

/** Messages of fields and of what they name. */
export const fields = {
  'missing-field': () => ({
    wrong: 'This field is missing.',
    instead: 'Add a line for it.',
  }),
  'unknown-field': ({ key, near, known }) => ({
    wrong: `There is no field “${key}” here.`,
    instead: meant(near, `Remove the line, or use one of these: ${known.join(', ')}.`),
  }),
  'neutral-field': ({ key, original }) => ({
    wrong: `“${key}” is a fact that has no language, so it stands in ${original} only.`,
    instead: 'Remove it from the translation; if it is wrong there, correct it there.',
  }),
  'translation-field': ({ key }) => ({
    wrong: `“${key}” belongs to translations, and this is the original.`,
    instead: 'Remove the line.',
  }),
  'wrong-type': ({ found, wanted }) => ({
    wrong: `Here stands ${types[found]}, where ${types[wanted]} is wanted.`,
    instead: wanted === 'text' && isPlain(found) ? 'Put it into quotes.' : `Write ${types[wanted]}.`,
  }),
  'empty-field': ({ hidden, required }) => ({
    wrong: hidden ? `Nothing is written here: what follows a # is not read (${hidden}).` : 'Nothing is written here.',
    instead: hidden
      ? 'Put the whole value into quotes.'
      : required
        ? 'Write a value.'
        : 'Write a value, or remove the line: this may be left out.',
  }),
  'not-reviewed': ({ name }) => ({
    wrong: 'It is not noted here which state of the original this is a translation of.',
    instead: `Run “npm run translations -- --reviewed ${name}”: it writes this field.`,
  }),
  'missing-translation': ({ language }) => ({
    wrong: `The original words are in ${languageName(language, 'en')}, and their translation into the language of this file is missing.`,
    instead: 'Add a line for it.',
  }),
  'needless-translation': () => ({
    wrong: 'The original words are in the language of this file already, so that there is nothing to translate.',
    instead: 'Remove the line; the translation belongs into the file of the other language.',
  }),
  'other-letters': otherLetters,
  'latin-letters': otherLetters,
  'no-text': () => ({
    wrong: 'There is no text below the fields.',
    instead: 'Write below the second line of dashes what readers are to know, each sentence with its source.',
  }),
  'comma-in-value': ({ text }) => ({
    wrong: `A comma ends a value inside { }, so “${text}” is taken for another field.`,
    instead: 'Put the whole value into quotes.',
  }),
  'too-few': ({ min }) => ({
    wrong: `At least ${min} must be named here.`,
    instead: min === 1 ? 'Name one.' : 'Add what is missing.',
  }),
  'too-long': ({ max, length }) => ({
    wrong: `This has ${length} letters, and there is room for ${max}.`,
    instead: 'Say it in fewer words; the text of the entry has room for the rest.',
  }),
  'no-section-for-events': ({ id }) => ({
    wrong: `Events are named in ${id}, but the text has no section for them: the page lists them at its end.`,
    instead: `Add a heading with {#${id}} in each language.`,
  }),
  'text-length': ({ words, least, most }) => ({
    wrong: `This text has ${words} words; texts of this kind have ${least} to ${most}.`,
    instead:
      words < least
        ? 'Say more, as far as the sources carry it.'
        : 'Say it in fewer words, or tell a part of it in another entry and refer to that.',
  }),
  'too-small': ({ value }) => ({
    wrong: `${value} is too small: whole numbers from 1 are meant.`,
    instead: 'Write 1, 2, 3 and so on.',
  }),
  'unknown-value': ({ value, near, known }) => ({
    wrong: `“${value}” cannot stand here.`,
    instead: `${meant(near, '')} ${choose(known)}`.trim(),
  }),
  'not-a-date': ({ value }) => ({
    wrong: /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
      ? `There is no such date as “${value}”.`
      : `“${value}” is not how a date is written here.`,
    instead: 'Write the year, month and day with hyphens, in quotes; leave out what is not known.',
  }),
  'not-a-day': ({ value }) => ({
    wrong: `“${value}” is not a day that exists.`,
    instead: 'Write its year, month and day with hyphens.',
  }),
  'unquoted-date': ({ value }) => ({
    wrong: `The date ${value} has no quotes, and would be read as something else.`,
    instead: 'Put it into quotes.',
  }),
  'not-a-slug': ({ value }) => ({
    wrong: `“${value}” is not a name of the kind wanted here.`,
    instead: 'Use lower-case letters a to z, digits, and single hyphens between words.',
  }),
  'not-a-country': ({ value }) => ({
    wrong: `“${value}” is not a country’s code.`,
    instead: 'Write the two capital letters of ISO 3166.',
  }),
  'not-a-language': ({ value }) => ({
    wrong: `“${value}” is not a language’s code.`,
    instead: 'Write its two or three small letters, and a country only where it matters: he, ur, ur-IN.',
  }),
  'not-a-fingerprint': ({ value }) => ({
    wrong: `“${value}” cannot have been written by the command that fills in this field.`,
    instead: 'Run “npm run translations -- --reviewed” with the entry’s name once the translation is right.',
  }),
  'not-an-address': ({ value }) => ({
    wrong: `“${value}” is not a web address.`,
    instead: 'Copy the whole address from the browser, beginning with https://.',
  }),
  'not-an-old-address': ({ value }) => ({
    wrong: `“${value}” is not how the address of a page below the language is written.`,
    instead: 'Write what follows /en/ or /hi/ in the address of the page, up to its last slash.',
  }),
  repeated: ({ value }) => ({
    wrong: `“${value}” is named twice.`,
    instead: 'Remove one of the two.',
  }),
  'duplicate-id': ({ id }) => ({
    wrong: `The id “${id}” is used twice.`,
    instead: 'Give each its own id.',
  }),
  'same-label': ({ label }) => ({
    wrong: `Two positions have the label “${label}”, so that readers cannot tell them apart.`,
    instead: 'Give each a label of its own.',
  }),
  'same-shape': ({ count }) => ({
    wrong: `On the timeline there are shapes for ${count} categories, so this one has the shape of another.`,
    instead: 'Make one category of two that readers need not tell apart.',
  }),
  'future-date': ({ date }) => ({
    wrong: `${date} has not come yet.`,
    instead: 'Correct the date.',
  }),
  'dates-reversed': ({ from, to }) => ({
    wrong: `It ends (${to}) before it begins (${from}).`,
    instead: 'Correct one of the two dates.',
  }),
  'added-after-change': ({ added, updated }) => ({
    wrong: `The text was last changed (${updated}) before it was added (${added}).`,
    instead: 'Correct one of the two dates.',
  }),
  'chapters-overlap': ({ other, from }) => ({
    wrong: `This chapter is not over when ${other} begins (${from}).`,
    instead: 'Let it end before that, or let the other begin later.',
  }),
  'outside-chapters': ({ date, chapter }) => ({
    wrong: `${date} lies in no chapter, so that the event is told in ${chapter}.`,
    instead: 'Correct the date, or move the beginning or the end of a chapter.',
  }),
  'chapter-without-events': () => ({
    wrong: 'No event lies in this chapter: readers see what it says of itself and nothing below.',
    instead: 'Add an event, move the beginning or the end of a chapter, or remove this one.',
  }),
  'missing-id': ({ id, ids }) => ({
    wrong: `There is no text for “${id}”, which stands in ${ids}.`,
    instead: `Add a line “${id}: …”.`,
  }),
  'unknown-id': ({ id, ids, near }) => ({
    wrong: `The text for “${id}” belongs to nothing: there is no such id in ${ids}.`,
    instead: meant(near, 'Remove it, or correct the id.'),
  }),
  'text-in-one-language': ({ key, other }) => ({
    wrong: `${other} has the field “${key}”, and this file has not.`,
    instead: 'Write it in both languages or in neither.',
  }),
  'unknown-entry': ({ slug, where, near, known, command }) => ({
    wrong: `There is no “${slug}” in ${where}.`,
    instead: [
      meant(near, known.length > 0 ? `Perhaps one of these is meant: ${known.join(', ')}.` : 'Correct the name.'),
      ...(command && !near ? [`A new one is made by “${command}”.`] : []),
    ].join(' '),
  }),
  'not-a-reference': ({ text, near, kinds }) => ({
    wrong: `“${text}” names nothing: a reference is a kind, a colon and a name.`,
    instead: meant(near, `Kinds: ${kinds.join(', ')}.`),
  }),
  'unknown-heading': ({ heading, where, near, known }) => ({
    wrong: `There is no heading #${heading} in ${where}.`,
    instead: meant(near && `#${near}`, choose(known.map((one) => `#${one}`)) || 'Leave out # and what follows.'),
  }),
  'self-reference': ({ reference }) => ({
    wrong: `${reference} is this entry itself.`,
    instead: 'Name another entry, or write it without a link.',
  }),
  'circular-reference': ({ chain }) => ({
    wrong: `These name each other in a circle: ${chain}.`,
    instead: 'Remove one of the references.',
  }),
  'unused-source': ({ id }) => ({
    wrong: `No entry cites “${id}”.`,
    instead: 'Cite it where it is needed, or remove the file.',
  }),
} satisfies Partial<Messages['tell']>;
