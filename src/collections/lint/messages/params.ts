/** Every kind of mistake, with what its message has to name. */
export interface Params {
  // Files
  'file-name': { folder: string; form: string };
  'unknown-folder': { name: string; near: string | undefined };
  'stray-file': { name: string; near: string | undefined };
  'wrong-folder': { folder: string; other: string };
  'missing-file': { path: string };
  'duplicate-slug': { other: string };
  'address-taken': { slug: string };
  'place-taken': { other: string };
  'no-original': { original: string };
  'no-translation': { translation: string };
  encoding: { byte: string };
  'line-ends': object;
  'byte-order-mark': object;
  // Fields as YAML
  'no-fields': object;
  'fields-not-closed': object;
  'yaml-tab': object;
  'yaml-quote': { quote: string };
  'yaml-duplicate': { key: string };
  'yaml-colon': object;
  'yaml-character': { character: string };
  'yaml-bracket': object;
  'yaml-alias': { sign: string };
  'yaml-indentation': object;
  'yaml-list': object;
  'yaml-dashes': object;
  'yaml-backslash': object;
  'yaml-other': { detail: string };
  'not-fields': object;
  'not-a-list': object;
  // Fields as the schema wants them
  'missing-field': object;
  'unknown-field': { key: string; near: string | undefined; known: readonly string[] };
  'neutral-field': { key: string; original: string };
  'translation-field': { key: string };
  'wrong-type': { found: ValueType; wanted: ValueType };
  'empty-field': { hidden: string | undefined; required: boolean };
  'not-reviewed': { name: string };
  unreviewed: { name: string };
  'missing-translation': { language: string };
  'needless-translation': object;
  'other-letters': { language: string; script: string; meant: string };
  'latin-letters': Params['other-letters'];
  'no-text': object;
  'comma-in-value': { text: string };
  'too-few': { min: number };
  'too-long': { max: number; length: number };
  'text-length': { words: number; least: number; most: number };
  'no-section-for-events': { id: string };
  'too-small': { value: string };
  'unknown-value': { value: string; near: string | undefined; known: readonly string[] };
  'not-a-date': { value: string };
  'not-a-day': { value: string };
  'unquoted-date': { value: string };
  'not-a-slug': { value: string };
  'not-a-country': { value: string };
  'not-a-language': { value: string };
  'not-a-fingerprint': { value: string };
  'not-an-address': { value: string };
  'not-an-old-address': { value: string };
  repeated: { value: string };
  'duplicate-id': { id: string };
  'same-label': { label: string };
  'same-shape': { count: number };
  'future-date': { date: string };
  'dates-reversed': { from: string; to: string };
  'added-after-change': { added: string; updated: string };
  'chapters-overlap': { other: string; from: string };
  'outside-chapters': { date: string; chapter: string };
  'chapter-without-events': object;
  'missing-id': { id: string; ids: string };
  'unknown-id': { id: string; ids: string; near: string | undefined };
  'text-in-one-language': { key: string; other: string };
  // What names another entry
  'unknown-entry': {
    slug: string;
    where: string;
    command?: string;
    near: string | undefined;
    known: readonly string[];
  };
  'not-a-reference': { text: string; near: string | undefined; kinds: readonly string[] };
  'unknown-heading': { heading: string; where: string; near: string | undefined; known: readonly string[] };
  'self-reference': { reference: string };
  'circular-reference': { chain: string };
  'unused-source': { id: string };
  // Addresses that are gone
  'redirect-twice': { address: string };
  'redirect-from-address': { address: string };
  // Markdown
  'heading-without-id': { title: string };
  'heading-of-title': { title: string };
  'heading-without-space': { text: string };
  'heading-skips': { level: number; above: number };
  'duplicate-heading': { id: string };
  html: { html: string };
  script: { html: string };
  'event-handler': { attribute: string };
  'unsafe-address': { scheme: string };
  'relative-link': { address: string };
  'image-missing': { address: string; near: string | undefined };
  'image-without-text': { address: string };
  'image-too-large': { bytes: number; limit: number };
  'image-elsewhere': { address: string };
  'code-block': object;
  footnote: { label: string };
  'citation-form': { citation: string };
  'citation-capitals': { citation: string };
  'citation-without-at': { citation: string };
  'citation-after-mark': { citation: string; mark: string };
  'link-with-space': { text: string };
  uncited: { sentence: string; mark: string };
  'step-without-date': { text: string };
  'table-dashes': object;
  'table-cells': { cells: number; columns: number };
  'table-paragraph': object;
  // Components, in .mdx
  'component-not-closed': { name: string };
  'brace-not-closed': object;
  'less-than': object;
  'mdx-syntax': { detail: string };
  import: object;
  expression: object;
  'unknown-component': { name: string; near: string | undefined; known: readonly string[] };
  'component-in-line': { name: string };
  'unknown-attribute': { name: string; attribute: string; known: readonly string[] };
  'missing-attribute': { name: string; attribute: string };
  // Letters
  'not-nfc': { character: string };
  invisible: { codePoint: string; name: string };
  'mixed-script': { word: string; letters: string };
  'other-language': { text: string };
  'no-typeface': { word: string; letters: string };
  'pipe-for-danda': { word: string };
  'colon-for-visarga': { word: string };
  'full-stop': { word: string };
  'title-mark': { mark: string };
  'straight-quotes': { text: string };
  'foreign-digits': { digits: string };
  spelling: { found: string; wanted: string; where: string };
  // The two languages of an entry
  'headings-differ': { original: string; here: string; there: string };
  'citations-differ': { original: string; here: string; there: string };
  'blocks-differ': {
    original: string;
    heading: string | undefined;
    here: number;
    there: number;
    /** Where both have as many: the first whose kinds differ, counted from 1. */
    kinds: { at: number; here: BlockKind; there: BlockKind } | undefined;
  };
  outdated: { original: string; name: string };
  // Accepting warnings
  'unknown-acceptance': { kind: string; near: string | undefined; known: readonly string[] };
  'unused-acceptance': { kind: string };
}

export type Kind = keyof Params;

/** What a value in YAML is, in words that need no programming. */
export type ValueType = 'text' | 'number' | 'whole-number' | 'list' | 'fields' | 'yes-or-no' | 'nothing' | 'date';

/** What stands side by side in two languages, as `messages/` names it. */
export type BlockKind = 'paragraph' | 'item' | 'ordered-item' | 'row' | 'cell' | 'other';

/** Whether a value would be a text if it stood in quotes. */
export const isPlain = (type: ValueType): boolean => type === 'number' || type === 'yes-or-no' || type === 'date';

/** What an editor is told of a mistake. */
export interface Telling {
  wrong: string;
  /** What to write instead. */
  instead: string;
}

/** A message for each kind of mistake, and the words around them, in one language. */
export interface Messages {
  tell: { [K in Kind]: (facts: Params[K]) => Telling };
  error: string;
  warning: string;
  example: string;
  /** How a warning is accepted. */
  accept: (comment: string) => string;
  /** The only line where there is nothing to tell. */
  nothing: (files: number) => string;
  /** A file that was mended. */
  mended: (path: string) => string;
  /** How the command is used. */
  usage: string;
  /** The last line: how much was found, in how many files. */
  summary: (errors: number, warnings: number, files: number) => string;
}

/** Kinds that stop nothing: what they find can be meant. All others are mistakes. */
export const warningKinds = [
  'no-translation',
  'too-long',
  'text-length',
  'no-section-for-events',
  'step-without-date',
  'same-label',
  'same-shape',
  'future-date',
  'outside-chapters',
  'chapter-without-events',
  'unused-source',
  'image-too-large',
  'other-language',
  'latin-letters',
  'no-typeface',
  'full-stop',
  'title-mark',
  'straight-quotes',
  'foreign-digits',
  'spelling',
  'blocks-differ',
  'citations-differ',
  'outdated',
  'unreviewed',
  'unused-acceptance',
] as const satisfies readonly Kind[];

/** Whether a kind is told as a warning, which an editor may accept. */
export function isWarning(kind: Kind): boolean {
  return (warningKinds as readonly Kind[]).includes(kind);
}
