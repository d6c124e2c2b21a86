import { memoize } from '../../utils/memoize.ts';
import { type Diagnostic, nameOfEntry } from './diagnostic.ts';
import { type Kind, isWarning } from './messages/index.ts';

/** A rule that suppresses diagnostics if another one in the same place is their cause. */
interface Cascade {
  /** The suppressed kinds; all if absent. */
  of?: readonly Kind[];
  in: keyof typeof placeOf;
  /** Whether another diagnostic in the same place is the cause: by default each mistake is. */
  by?: (cause: Diagnostic, effect: Diagnostic) => boolean;
}

const groupOf = (field = ''): string => field.slice(0, Math.max(0, field.lastIndexOf('.')));

/** What makes places the same, at each level. */
const placeOf = {
  content: () => '',
  entry: ({ file }: Diagnostic) => nameOfEntry({ path: file }),
  file: ({ file }: Diagnostic) => file,
  line: ({ file, line }: Diagnostic) => `${file}:${line}`,
  group: ({ file, field }: Diagnostic) => `${file} ${groupOf(field)}`,
  field: ({ file, field }: Diagnostic) => `${file} ${field ?? ''}`,
};

const isMistake = ({ kind }: Diagnostic): boolean => !isWarning(kind);

/** Whether a kind begins with one of some prefixes. */
const isOf =
  (...beginnings: string[]) =>
  ({ kind }: Diagnostic): boolean =>
    beginnings.some((beginning) => kind.startsWith(beginning));

const isMisplaced = isOf('file-name', 'word-document', 'image-unreadable', 'unknown-folder', 'stray-file');
const isInItems = ({ field = '' }: Diagnostic): boolean => /^(?:positions|roles)\b/.test(field);
const isInTextsById = ({ field = '' }: Diagnostic): boolean =>
  /^(?:positionTexts|positionLabels|roleTitles)\b/.test(field);

const cascades: readonly Cascade[] = [
  // The words beside an invisible sign can be read once the sign is gone.
  {
    in: 'line',
    by: ({ kind }, effect) => kind === 'invisible' && effect.kind !== kind && effect.kind !== 'damaged-letters',
  },
  // Damaged letters have strange signs among them, and a bullet may be one.
  {
    of: ['invisible', 'mixed-script', 'no-typeface', 'other-script', 'other-language'],
    in: 'line',
    by: isOf('damaged-letters'),
  },
  { of: ['damaged-letters', 'no-danda'], in: 'line', by: isOf('bullet') },
  // What was meant as a link or a citation has brackets.
  { of: ['left-over-mark'], in: 'line', by: isOf('citation-', 'link-form', 'footnote') },
  // A number made a list of a paragraph.
  { of: ['block-kinds-differ'], in: 'entry', by: isOf('list-number') },
  // Of two versions of a file neither is meant as it stands.
  { in: 'file', by: (cause, effect) => cause.kind === 'conflict-marks' && effect.kind !== 'conflict-marks' },
  // A mistake may hide a part of the content.
  {
    of: [
      'unused-source',
      'image-unused',
      'outside-chapters',
      'chapter-without-events',
      'day-without-events',
      'nothing-to-show',
    ],
    in: 'content',
  },
  // A mistake may be in what is missing.
  { of: ['unlisted-source', 'uncited-source'], in: 'file' },
  // The missing file exists under a wrong name.
  {
    of: ['missing-file', 'no-original', 'no-translation', 'unknown-entry'],
    in: 'content',
    by: (cause, effect) =>
      isMisplaced(cause) && nameOfEntry({ path: cause.example ?? '' }) === nameOfEntry({ path: pathMissing(effect) }),
  },
  // The list or text that should contain the name has mistakes.
  {
    of: ['unknown-entry'],
    in: 'content',
    by: (cause, effect) => isMistake(cause) && effect.kind === 'unknown-entry' && cause.file === effect.params.where,
  },
  {
    of: ['unknown-heading'],
    in: 'content',
    by: (cause, effect) =>
      isOf('heading-')(cause) && effect.kind === 'unknown-heading' && cause.file === effect.params.where,
  },
  // One of the two compared files has mistakes.
  { of: ['outdated', 'unreviewed', 'blocks-differ', 'block-kinds-differ', 'citations-differ'], in: 'entry' },
  { of: ['outdated', 'unreviewed'], in: 'entry', by: isOf('block', 'citations-differ') },
  { of: ['empty-section'], in: 'line' },
  { of: ['headings-differ'], in: 'entry', by: isOf('heading-', 'duplicate-heading', 'html', 'code-block', 'mdx-') },
  { of: ['missing-translation', 'needless-translation'], in: 'entry', by: isOf('other-letters', 'latin-letters') },
  { of: ['missing-id', 'unknown-id'], in: 'entry', by: (cause) => isMistake(cause) && isInItems(cause) },
  {
    of: ['not-a-slug'],
    in: 'file',
    by: (cause, effect) => isInTextsById(effect) && isMistake(cause) && isInItems(cause),
  },
  // A mistake in the field comes first.
  { of: ['text-in-one-language'], in: 'field' },
  // The other diagnostic says the same in other words.
  { of: ['not-a-slug'], in: 'field', by: isOf('unknown-id', 'yaml-citation', 'address-for-id', 'file-for-id') },
  { of: ['unquoted-date'], in: 'field', by: isOf('not-a-date') },
  // What was meant as a table was read as text.
  { of: ['pipe-for-danda', 'uncited'], in: 'file', by: isOf('table-dashes') },
  // A field or an id is missing because it is misspelt.
  {
    of: ['missing-id'],
    in: 'file',
    by: (cause, effect) =>
      cause.kind === 'unknown-id' &&
      effect.kind === 'missing-id' &&
      cause.params.near === effect.params.id &&
      groupOf(cause.field) === effect.field,
  },
  {
    of: ['missing-field', 'missing-translation', 'text-in-one-language'],
    in: 'group',
    by: (cause, effect) =>
      cause.kind === 'unknown-field' &&
      (effect.field?.split('.').at(-1) === cause.params.near || groupOf(effect.field) !== ''),
  },
];

/**
 * Suppresses diagnostics that follow from another mistake, so that each mistake is reported once. They appear after
 * that mistake is corrected, if they still apply.
 */
export function withoutCascadingErrors(problems: readonly Diagnostic[]): Diagnostic[] {
  const inPlaces = memoize((level: keyof typeof placeOf) => Map.groupBy(problems, placeOf[level]));
  return problems.filter(
    (effect) =>
      !cascades.some(({ of, in: level, by = isMistake }) => {
        if (of && !of.includes(effect.kind)) return false;
        const causes = inPlaces(level).get(placeOf[level](effect)) ?? [];
        return causes.some((cause) => cause !== effect && by(cause, effect));
      }),
  );
}

/** The path of the missing file that a diagnostic names, perhaps without its ending. */
function pathMissing(effect: Diagnostic): string {
  if (effect.kind === 'missing-file') return effect.params.path;
  if (effect.kind === 'no-original') return effect.params.original;
  if (effect.kind === 'no-translation') return effect.params.translation;
  if (effect.kind !== 'unknown-entry') return '';
  const { where, slug } = effect.params;
  return where.endsWith('/') ? where + slug : where;
}
