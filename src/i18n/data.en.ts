import type { data as hindi } from './data.hi.ts';

/** The words of the data page in English. */
export const data: typeof hindi = {
  title: 'Data files',
  intro:
    'All content of this site as files: for a spreadsheet, a list of references or a program. They say what the pages say, in both languages and with every source.',
  details: (entries, size) => `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${size}`,
  schema: 'schema',
  ownFields: 'Fields of its own',
  inEachLanguage: 'In each language:',
  collections: {
    meetings: 'Meetings',
    sectors: 'Areas',
    quotes: 'Statements',
    events: 'Events of the timeline',
    chapters: 'Chapters of the timeline',
    questions: 'Questions and answers',
    people: 'People and institutions',
    glossary: 'Glossary',
    differences: 'Where reports differ',
    pages: 'Other pages',
    sources: 'Sources',
    places: 'Places',
    categories: 'Categories of events',
    topics: 'Topics of statements',
  },
  table: {
    title: 'The timeline for a spreadsheet',
    intro:
      'Each row is one event, from the oldest to the newest: its date, its text in both languages, the place, the people and, at the end, the sources.',
    use: [
      'Excel and LibreOffice: download the file and open it. If LibreOffice asks, choose the character set UTF-8 and the comma as separator.',
      'Google Sheets: choose “Import” in the “File” menu and upload the file.',
    ],
    columns: {
      date: ['Year, month and day. What is not known looks like this: ', ', some day in June 2014.'],
      parts: 'The same as numbers, for sorting and charts; a cell is empty where its part is not known.',
      texts: 'Columns that end so are in that language. The cells of what has not been translated are empty.',
      properties:
        'Whether it is one of the key events, and how well sources confirm it; more under the fields of events below.',
      sources:
        'The names of the sources, separated by semicolons; the files for lists of references use the same names.',
    },
  },
  references: {
    title: 'The sources for a list of references',
    intro:
      'For whoever writes an article or a paper: reference managers set the sources in the style that is asked for.',
    use: {
      'sources.bib': 'for LaTeX with BibTeX or biblatex, and for programs such as JabRef.',
      'sources.csl.json': 'for Zotero and other reference managers.',
    },
    note: 'A title in square brackets is this site’s description of a page whose headline is not on record; a note in the entry says so. A date is given where the page states one, and the day on which the page was last seen where that is known.',
    described:
      'The title in brackets is a description, supplied by those who listed this page; its own headline is not on record.',
  },
  files: {
    title: 'Everything for programs',
    intro:
      'Each file holds all entries of one part of the site in JSON, with their texts and sources. Its schema explains every field in both languages, and programs can check the file against it.',
    common: 'Fields of every file',
    entries: 'In every entry with a text:',
  },
  versions: {
    title: 'Versions',
    text: (version) =>
      `The format of the files has version ${version}. The first number rises where programs made for an earlier version could break, the second where something was only added. The addresses of the files stay the same.`,
  },
  terms: {
    title: 'Licence and credit',
    text: 'You may use, share and adapt the text, also commercially, if you give credit and say what you have changed. Give credit like this:',
    others: 'Quotations and headlines belong to those who spoke or wrote them; the licence does not apply to them.',
  },
};
