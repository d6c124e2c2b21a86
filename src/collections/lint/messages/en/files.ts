import type { Messages } from '../params.ts';
import { meant } from './words.ts';

/** Messages of files and of fields that cannot be read. */
export const files = {
  'file-name': ({ folder, form }) => ({
    wrong: `A file in ${folder} cannot have this name.`,
    instead: `Name it ${form}: lower-case letters a to z, digits and hyphens, then the language and the type.`,
  }),
  'unknown-folder': ({ name, near }) => ({
    wrong: `There is no collection called “${name}”.`,
    instead: meant(near, 'Move its files into the folder of a collection; the README of the content lists them.'),
  }),
  'stray-file': ({ name, near }) => ({
    wrong: `Nothing reads a file called “${name}” in this place.`,
    instead: meant(near, 'Move it into the folder of a collection, or delete it.'),
  }),
  'wrong-folder': ({ folder, other }) => ({
    wrong: `The fields of this entry are not those of ${folder}, but of ${other}.`,
    instead: `Move the file to ${other}.`,
  }),
  'missing-file': ({ path }) => ({
    wrong: `The file ${path} is missing, and no site can be made without it.`,
    instead: 'Bring it back, or write it anew.',
  }),
  'duplicate-slug': ({ other }) => ({
    wrong: `${other} has the same name in the same language.`,
    instead: 'Keep one of the two, or rename one in both languages.',
  }),
  'address-taken': ({ slug }) => ({
    wrong: `The address …/${slug}/ belongs to another page of the site.`,
    instead: 'Rename this page in every language.',
  }),
  'place-taken': ({ other }) => ({
    wrong: `${other} has the same name, and both are told on the page of the timeline: a link could lead to either.`,
    instead: 'Rename the files of this chapter in every language.',
  }),
  'no-original': ({ original }) => ({
    wrong: `This is a translation, but its original ${original} is not there.`,
    instead: 'Write the original, or give both files the same name.',
  }),
  'no-translation': ({ translation }) => ({
    wrong: `This entry is not translated: ${translation} is not there.`,
    instead: 'Write the translation when you can. Until then readers see the original, marked as such.',
  }),
  encoding: ({ byte }) => ({
    wrong: `This file is not UTF-8: the byte ${byte} cannot stand here.`,
    instead: 'In your editor choose “Save with encoding”, then “UTF-8”.',
  }),
  'line-ends': () => ({
    wrong: 'The lines of this file end with a sign of old computers (CR), which makes it one long line.',
    instead: 'In your editor choose “LF” as the end of lines, or run “npm run check -- --fix”.',
  }),
  'byte-order-mark': () => ({
    wrong: 'An invisible sign, the byte-order mark, stands before the first letter.',
    instead: 'Save the file as “UTF-8” without BOM, or run “npm run check -- --fix”.',
  }),
  'no-fields': () => ({
    wrong: 'The fields are missing: an entry begins with a line of three dashes, its fields, and three dashes again.',
    instead: 'Write --- as the very first line, then the fields, then ---, then the text.',
  }),
  'fields-not-closed': () => ({
    wrong: 'The fields have no end: the second line of three dashes is missing.',
    instead: 'Write a line --- below the last field; the text follows it.',
  }),
  'yaml-tab': () => ({
    wrong: 'A tab stands among the fields, where only spaces can.',
    instead: 'Replace the tab with two spaces.',
  }),
  'yaml-quote': ({ quote }) => ({
    wrong: `A quotation mark ${quote} is opened here and not closed, or something follows the closing one.`,
    instead: `Write the same mark ${quote} at the end of the value. An apostrophe inside '…' is written twice: ''.`,
  }),
  'yaml-duplicate': ({ key }) => ({
    wrong: `The field “${key}” stands here a second time.`,
    instead: 'Keep one of the two lines.',
  }),
  'yaml-colon': () => ({
    wrong: 'A colon followed by a space stands inside this value, as if another field began.',
    instead: 'Put the whole value into quotes.',
  }),
  'yaml-character': ({ character }) => ({
    wrong: `A value cannot begin with ${character} unless it is in quotes.`,
    instead: 'Put the whole value into quotes.',
  }),
  'yaml-bracket': () => ({
    wrong: 'A bracket is opened and not closed, or a comma is missing between two values.',
    instead: 'Close a list with ] and a group of fields with }, and part their values with commas.',
  }),
  'yaml-alias': ({ sign }) => ({
    wrong: `${sign} has a meaning of its own among the fields (anchors, aliases and tags), which is not used here.`,
    instead: 'Write the value out, or put it into quotes.',
  }),
  'yaml-indentation': () => ({
    wrong:
      'This line is not a field: it begins too far to the right or left, or its colon or the space after that is missing.',
    instead:
      'Begin each field at the left edge with its name, a colon and a space; put two spaces before what belongs to it.',
  }),
  'yaml-list': () => ({
    wrong: 'A list begins on the line of its field’s name.',
    instead: 'Write it in square brackets, or each item on a line of its own below the name.',
  }),
  'yaml-dashes': () => ({
    wrong: 'A line of three dashes stands among the fields, as if another file began.',
    instead: 'Remove the line.',
  }),
  'yaml-backslash': () => ({
    wrong: 'Between double quotation marks \\ has a meaning of its own.',
    instead: 'Put the value into single quotation marks.',
  }),
  'yaml-other': ({ detail }) => ({
    wrong: `The fields cannot be read from here on (${detail}).`,
    instead:
      'Write each field on a line of its own: name, colon, space, value. When in doubt put the value into quotes.',
  }),
  'not-fields': () => ({
    wrong: 'There are no fields here.',
    instead: 'Write each field on a line of its own: name, colon, space, value.',
  }),
  'not-a-list': () => ({
    wrong: 'This file must be a list: each item begins with a dash.',
    instead: 'Begin each item with “- id: …” at the left edge and put two spaces before its other fields.',
  }),
} satisfies Partial<Messages['tell']>;
