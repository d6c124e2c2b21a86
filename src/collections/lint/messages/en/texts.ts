import { fileSize } from '../../../../utils/file-size.ts';
import type { Messages } from '../params.ts';
import { blocks, choose, count, meant } from './words.ts';

/** Messages of texts, of their letters, and of the two languages beside each other. */
export const texts = {
  'heading-without-id': ({ title }) => ({
    wrong: `The heading “${title}” has no id that can be used in addresses.`,
    instead: 'Add one in braces: lower-case letters a to z and hyphens, the same in both languages.',
  }),
  'heading-of-title': ({ title }) => ({
    wrong: `The heading “${title}” has one #, which is for the title of the page.`,
    instead: 'Begin with ##.',
  }),
  'heading-without-space': ({ text }) => ({
    wrong: `“${text}” is no heading, since no space follows its #.`,
    instead: 'Write a space after the last #.',
  }),
  'heading-skips': ({ level, above }) => ({
    wrong:
      above === 1
        ? `The first heading has ${'#'.repeat(level)}.`
        : `A heading with ${'#'.repeat(level)} follows one with ${'#'.repeat(above)}: a level between them is left out.`,
    instead: above === 1 ? 'Begin with ##.' : `Write ${'#'.repeat(above + 1)}.`,
  }),
  'duplicate-heading': ({ id }) => ({
    wrong: `Another heading of this text has the id “${id}”.`,
    instead: 'Give each heading an id of its own.',
  }),
  html: ({ html }) => ({
    wrong: `“${html}” is HTML, and a text is written in Markdown.`,
    instead: html.startsWith('<!--')
      ? 'Remove it; a comment stands among the fields, behind a #.'
      : 'Write **strong**, *emphasis*, [text](address), and - for lists.',
  }),
  script: ({ html }) => ({
    wrong: `“${html}” is a script, a frame or the like, which is not allowed.`,
    instead: 'Remove it; the pages of this site run no scripts.',
  }),
  'event-handler': ({ attribute }) => ({
    wrong: `The attribute ${attribute} would run a script.`,
    instead: 'Remove it; the pages of this site run no scripts.',
  }),
  'unsafe-address': ({ scheme }) => ({
    wrong: `An address cannot begin with ${scheme}.`,
    instead: 'Write a web address, or a reference to an entry.',
  }),
  'relative-link': ({ address }) => ({
    wrong: address
      ? `“${address}” leads nowhere: pages are not linked by their files or paths.`
      : 'This link has no address.',
    instead: 'Name the entry by kind and name; its address follows by itself, in the language of the page.',
  }),
  'image-missing': ({ address, near }) => ({
    wrong: `There is no picture “${address}”.`,
    instead: meant(near, 'Put the picture into the folder images/ of the content and name it with ../images/.'),
  }),
  'image-without-text': ({ address }) => ({
    wrong: `The picture “${address}” has no words for those who cannot see it.`,
    instead: 'Say between the square brackets what it shows.',
  }),
  'image-too-large': ({ bytes, limit }) => ({
    wrong: `This picture has ${fileSize(bytes, 'en')}: more than ${fileSize(limit, 'en')} keep readers on slow networks waiting.`,
    instead: 'Make it smaller (1600 pixels are enough) and save it as JPEG or WebP.',
  }),
  'image-elsewhere': ({ address }) => ({
    wrong: `The picture at ${address} lies on another host.`,
    instead: 'Put it into the folder images/ of the content, if its licence allows that, and name it with ../images/.',
  }),
  'code-block': () => ({
    wrong: 'These lines are set as computer code, because they are indented by four spaces or stand between ```.',
    instead: 'Begin the lines at the left edge.',
  }),
  footnote: ({ label }) => ({
    wrong: `The footnote [^${label}] has no place on these pages.`,
    instead: 'Cite the source where the statement stands.',
  }),
  'citation-form': ({ citation }) => ({
    wrong: `“${citation}” is not a citation that can be read.`,
    instead: 'Write [@ and the source’s name and ]; part several with semicolons, each with its @.',
  }),
  'citation-capitals': ({ citation }) => ({
    wrong: `“${citation}” names a source in capitals.`,
    instead: 'Write its name in small letters, as its file is named.',
  }),
  'citation-without-at': ({ citation }) => ({
    wrong: `${citation} names a source, but the sign @ is missing.`,
    instead: 'Write @ before the name.',
  }),
  'citation-after-mark': ({ citation, mark }) => ({
    wrong: `The citation ${citation} stands behind the end of its sentence.`,
    instead: `Move it before the ${mark === '।' ? 'danda' : 'mark'} (${mark}).`,
  }),
  'link-with-space': ({ text }) => ({
    wrong: `A space parts ${text} from its address, so this is no link.`,
    instead: 'Write ] and ( without a space between them.',
  }),
  'step-without-date': ({ text }) => ({
    wrong: `This step does not begin with its date as a link to an event: “${text}”`,
    instead: 'Write the date as a link at the beginning.',
  }),
  uncited: ({ sentence, mark }) => ({
    wrong: `No source follows this sentence in its paragraph: “${sentence}”`,
    instead: `Add the citation at its end, before the mark (${mark}).`,
  }),
  'table-dashes': () => ({
    wrong:
      'These lines look like a table, but the line of dashes below the first is missing or has not as many columns.',
    instead: 'Write below the first line one of dashes with as many columns.',
  }),
  'table-cells': ({ cells, columns }) => ({
    wrong: `This row has ${cells} cells, but the table has ${count(columns, 'column', 'columns')}: what is beyond is lost.`,
    instead:
      'Remove it, or add a column to the first line and to the line of dashes; a stroke that belongs into a cell is written \\|.',
  }),
  'table-paragraph': () => ({
    wrong: 'This paragraph stands directly under a table and becomes a row of it.',
    instead: 'Put an empty line before it.',
  }),
  'mdx-syntax': ({ detail }) => ({
    wrong: `In an .mdx file the signs { } and < have a meaning, and here it does not work out (${detail}).`,
    instead: 'Close every component, and write \\{ or \\< where the sign itself is meant.',
  }),
  'component-not-closed': ({ name }) => ({
    wrong: `<${name}> is opened and not closed, or closed and not opened.`,
    instead: `Write <${name} /> where nothing stands in it, or <${name}> before and </${name}> after its text, each on a line of its own.`,
  }),
  'brace-not-closed': () => ({
    wrong: 'A brace { is opened and not closed.',
    instead: 'Write \\{ where the sign itself is meant, or remove it.',
  }),
  'less-than': () => ({
    wrong: 'After < the name of a component is expected in an .mdx file, with its attributes in double quotes.',
    instead: 'Write \\< where the sign itself is meant, and [text](address) for a link.',
  }),
  import: () => ({
    wrong: 'import and export are not allowed.',
    instead: 'Remove the line: the components that may be used are there already.',
  }),
  expression: () => ({
    wrong: 'What stands in braces would be run as a program, which is not allowed.',
    instead: 'Remove the braces and what is in them; write \\{ where the sign itself is meant.',
  }),
  'unknown-component': ({ name, near, known }) => ({
    wrong: `There is no component <${name}>.`,
    instead: meant(near && `<${near}>`, choose(known.map((one) => `<${one}>`))),
  }),
  'component-in-line': ({ name }) => ({
    wrong: `<${name}> stands within a line.`,
    instead: 'Put it on a line of its own, with an empty line before and after it.',
  }),
  'unknown-attribute': ({ name, attribute, known }) => ({
    wrong: `<${name}> takes no “${attribute}” written like this.`,
    instead: known.length > 0 ? `It takes: ${known.join(', ')}, with a text in double quotes.` : 'Write it without.',
  }),
  'missing-attribute': ({ name, attribute }) => ({
    wrong: `<${name}> needs “${attribute}”.`,
    instead: 'Add it, with a text in double quotes.',
  }),
  'not-nfc': ({ character }) => ({
    wrong: `“${character}” is put together in another way than elsewhere (it is not in Unicode’s form NFC), so a search would miss it.`,
    instead: 'Type the word anew, or run “npm run check -- --fix”.',
  }),
  invisible: ({ codePoint, name }) => ({
    wrong: `An invisible sign stands here (${codePoint}, ${name}), where it means nothing.`,
    instead: 'Delete it together with the letters beside it and type those anew, or run “npm run check -- --fix”.',
  }),
  'mixed-script': ({ word, letters }) => ({
    wrong: `In “${word}” the sign “${letters}” only looks like what is meant: it is of another script.`,
    instead: 'Type the word anew with one keyboard.',
  }),
  'other-language': ({ text }) => ({
    wrong: `These words are not in the language of this file: “${text}”`,
    instead: 'Translate them; words that a source uses stand in quotation marks: “ ”.',
  }),
  'no-typeface': ({ word, letters }) => ({
    wrong: `The site’s typefaces lack letters of “${word}” (${letters}): readers see them in whatever font their device has, and a share picture or a PDF may have “…” in their place.`,
    instead: 'Write the word in Devanagari or in plain Latin letters, unless this spelling is meant.',
  }),
  'pipe-for-danda': ({ word }) => ({
    wrong: `An upright stroke (|) follows “${word}”, where Hindi has a danda.`,
    instead: 'Write the danda: ।',
  }),
  'colon-for-visarga': ({ word }) => ({
    wrong: `“${word}” has a colon where a visarga (ः) is meant.`,
    instead: 'Write the visarga.',
  }),
  'full-stop': ({ word }) => ({
    wrong: `A full stop follows “${word}”, where Hindi has a danda.`,
    instead: 'Write the danda: ।',
  }),
  'title-mark': ({ mark }) => ({
    wrong: `A title has no mark at its end, and this one has “${mark}”.`,
    instead: 'Leave it out.',
  }),
  'straight-quotes': ({ text }) => ({
    wrong: `Straight quotation marks stand here: ${text}`,
    instead: 'Write “ before and ” after the words, or ‘ and ’ inside others.',
  }),
  'foreign-digits': ({ digits }) => ({
    wrong: `The digits ${digits} are Devanagari digits; this site writes international ones.`,
    instead: 'Write 0 to 9.',
  }),
  spelling: ({ found, wanted, where }) => ({
    wrong: `“${found}” is another spelling, listed in ${where}.`,
    instead: `Write “${wanted}”. A spelling that is quoted stands in quotation marks.`,
  }),
  'headings-differ': ({ original, here, there }) => ({
    wrong: `The headings differ from those of ${original}: here ${here}, there ${there}.`,
    instead: 'Use the same ids in the same order in both files.',
  }),
  'blocks-differ': ({ original, heading, here, there, kinds }) => ({
    wrong: `${heading ? `Below #${heading}` : 'Above the first heading'} the two languages have different ${
      kinds
        ? `kinds of parts: part ${kinds.at} is ${blocks[kinds.here]} here, and ${blocks[kinds.there]} in ${original}.`
        : `numbers of paragraphs, list items and cells of tables: here ${here}, in ${original} ${there}.`
    }`,
    instead:
      'Translate what is missing, or split or join paragraphs, until both have the same and can stand side by side.',
  }),
  'citations-differ': ({ original, here, there }) => ({
    wrong: `This paragraph, list item or cell cites other sources than its counterpart in ${original}: here ${here}, there ${there}.`,
    instead: 'Cite the same sources in both languages.',
  }),
  outdated: ({ original, name }) => ({
    wrong: `${original} has changed since this translation was last reviewed.`,
    instead: `Bring the translation up to date, then run “npm run translations -- --reviewed ${name}”.`,
  }),
  unreviewed: ({ name }) => ({
    wrong: 'This translation has not been noted as right yet.',
    instead: `When it says what the original says, run “npm run translations -- --reviewed ${name}”.`,
  }),
  'unknown-acceptance': ({ kind, near, known }) => ({
    wrong: `There is no warning called “${kind}” that could be accepted.`,
    instead: meant(near, choose(known)),
  }),
  'unused-acceptance': ({ kind }) => ({
    wrong: `The comment accepts the warning “${kind}”, which is not given any more.`,
    instead: 'Remove the comment.',
  }),
} satisfies Partial<Messages['tell']>;
