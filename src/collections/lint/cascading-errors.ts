import { isWarning, type Kind } from './messages/params.ts';
import { nameOfEntry, type Diagnostic } from './diagnostic.ts';

type As<K extends Kind> = K extends Kind ? Diagnostic<K> : never;
type AnyDiagnostic = As<Kind>;
type Test = (problem: AnyDiagnostic, among: Among) => boolean;

/** The mistakes that were found, by what is asked about them. */
interface Among {
  mistakes: readonly AnyDiagnostic[];
  inFile: (file: string) => readonly AnyDiagnostic[];
  /** Whether a file with a wrong name or in a wrong place is what is missed at a path, whatever its ending. */
  misplaced: (path: string) => boolean;
}

/**
 * Leaves out what follows from a mistake that is told as well: one mistake is told once. What is left out shows when
 * the mistake is mended and it is still there.
 */
export function withoutCascadingErrors(problems: readonly Diagnostic[]): Diagnostic[] {
  const all = problems as readonly AnyDiagnostic[];
  const mistakes = all.filter(({ kind }) => !isWarning(kind));
  const byFile = Map.groupBy(mistakes, ({ file }) => file);
  const wrongNames = mistakes
    .filter(({ kind }) => misplacedKinds.includes(kind))
    .map(({ example = '' }) => nameOfEntry({ path: example }));
  const among: Among = {
    mistakes,
    inFile: (file) => byFile.get(file) ?? [],
    misplaced: (path) => wrongNames.includes(nameOfEntry({ path })),
  };
  const follows = (problem: AnyDiagnostic): boolean =>
    tests.some((test) => test(problem, among)) || outdatedToo(problem, all) || ofOtherLetters(problem, all);
  return all.filter((problem) => !follows(problem));
}

const misplacedKinds: readonly Kind[] = ['file-name', 'unknown-folder', 'stray-file'];

/** A translation that has not its original's shape is not said to be older than it, too. */
function outdatedToo({ kind, file }: AnyDiagnostic, all: readonly AnyDiagnostic[]): boolean {
  const shape: readonly Kind[] = ['headings-differ', 'blocks-differ', 'citations-differ', 'text-in-one-language'];
  return (
    (kind === 'outdated' || kind === 'unreviewed') &&
    all.some((other) => other.file === file && shape.includes(other.kind))
  );
}

/** Whether a quote needs a translation follows from its language, whose code is in need of mending. */
function ofOtherLetters({ kind, file }: AnyDiagnostic, all: readonly AnyDiagnostic[]): boolean {
  const isSame = (path: string): boolean => nameOfEntry({ path }) === nameOfEntry({ path: file });
  return (
    (kind === 'missing-translation' || kind === 'needless-translation') &&
    all.some((other) => (other.kind === 'other-letters' || other.kind === 'latin-letters') && isSame(other.file))
  );
}

/** Told of what is there, of which a mistake may have hidden a part. */
const ofTheWhole: readonly Kind[] = ['unused-source', 'outside-chapters', 'chapter-without-events'];

const tests: readonly Test[] = [
  misnamed,
  inBrokenList,
  comparedWithMistakes,
  misspeltField,
  onLineWithInvisible,
  ({ kind }, { mistakes }) => ofTheWhole.includes(kind) && mistakes.length > 0,
  ({ kind, file }, { inFile }) =>
    (kind === 'pipe-for-danda' || kind === 'uncited') && inFile(file).some((one) => one.kind === 'table-dashes'),
  ({ kind, file, field }, { inFile }) =>
    kind === 'unquoted-date' && inFile(file).some((one) => one.kind === 'not-a-date' && one.field === field),
];

/** What is missed is there, under a wrong name. */
function misnamed({ kind, facts }: AnyDiagnostic, { misplaced }: Among): boolean {
  if (kind === 'missing-file') return misplaced(facts.path);
  if (kind === 'no-original') return misplaced(facts.original);
  if (kind === 'no-translation') return misplaced(facts.translation);
  return kind === 'unknown-entry' && misplaced(facts.where.endsWith('/') ? facts.where + facts.slug : facts.where);
}

/** An id is looked for in a list, or a heading in a text, that is itself in need of mending. */
function inBrokenList({ kind, facts }: AnyDiagnostic, { inFile }: Among): boolean {
  if (kind === 'unknown-entry') return inFile(facts.where).length > 0;
  return kind === 'unknown-heading' && inFile(facts.where).some((other) => other.kind.startsWith('heading-'));
}

/** Two languages of an entry are compared, of which one is in need of mending. */
function comparedWithMistakes({ kind, facts, file, field }: AnyDiagnostic, { inFile }: Among): boolean {
  const others = (path: string): readonly AnyDiagnostic[] =>
    inFile(path).filter((one) => !comparing.includes(one.kind));
  if (kind === 'outdated') return others(facts.original).length > 0;
  if (kind === 'unreviewed') return others(file).length > 0;
  if (kind === 'blocks-differ' || kind === 'citations-differ')
    return others(file).length > 0 || others(facts.original).length > 0;
  if (kind === 'headings-differ') {
    return [...others(file), ...others(facts.original)].some((one) =>
      headingKinds.some((start) => one.kind.startsWith(start)),
    );
  }
  if (kind === 'text-in-one-language')
    return others(file).some((one) => one.field === facts.key || isMeant(one, facts.key));
  const isOfList = (path: string): boolean =>
    others(path).some((one) => /^(?:positions|roles)\b/.test(one.field ?? ''));
  if (kind === 'missing-id' || kind === 'unknown-id') return isOfList(fileIn(facts.ids) ?? file);
  return kind === 'not-a-slug' && isTextById.test(field ?? '') && isOfList(file);
}

const comparing: readonly Kind[] = ['headings-differ', 'text-in-one-language', 'missing-id', 'unknown-id'];
const headingKinds = ['heading-', 'duplicate-heading', 'html', 'code-block', 'mdx-'];
const isTextById = /^(?:positionTexts|positionLabels|roleTitles)\b/;
const fileIn = (ids: string): string | undefined => /\((.*)\)$/.exec(ids)?.[1];

/** A field or an id that is missing because it is misspelt. */
function misspeltField(problem: AnyDiagnostic, { inFile }: Among): boolean {
  const { kind, file, field = '' } = problem;
  if (kind === 'missing-id') {
    return inFile(file).some(
      (one) => one.kind === 'unknown-id' && one.facts.near === problem.facts.id && one.field?.startsWith(field),
    );
  }
  if (kind === 'not-a-slug') return inFile(file).some((one) => one.kind === 'unknown-id' && one.field === field);
  if (kind !== 'missing-field' && kind !== 'missing-translation') return false;
  const parent = parentOf(field);
  return inFile(file).some(
    (one) =>
      parentOf(one.field) === parent &&
      (isMeant(one, field.slice(parent ? parent.length + 1 : 0)) || (one.kind === 'unknown-field' && parent !== '')),
  );
}

const parentOf = (field = ''): string => field.slice(0, Math.max(0, field.lastIndexOf('.')));
const isMeant = (one: AnyDiagnostic, key: string): boolean => one.kind === 'unknown-field' && one.facts.near === key;

/** What stands beside an invisible sign is read when the sign is gone. */
function onLineWithInvisible({ kind, file, line }: AnyDiagnostic, { inFile }: Among): boolean {
  return kind !== 'invisible' && inFile(file).some((one) => one.kind === 'invisible' && one.line === line);
}
