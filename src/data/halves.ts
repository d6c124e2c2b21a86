import type { CollectionEntry } from 'astro:content';
import { idProblems } from '../library/ids.ts';
import type { Bilingual } from './entries.ts';

type Half = CollectionEntry<Bilingual> | CollectionEntry<`${Bilingual}.translations`>;

/** Throws where a translation has not the shape of its original: a heading and an id are the same in every language. */
export function expectSameShape(original: Half, translation: Half, textFields: readonly string[]): void {
  expectSameHeadings(original, translation);
  expectSameIds(original, translation, textFields);
}

function expectSameHeadings(original: Half, translation: Half): void {
  const [here = '', there = ''] = [translation, original].map(({ rendered }) => {
    const headings = (rendered?.metadata?.headings ?? []) as { slug: string }[];
    return headings.map(({ slug }) => `#${slug}`).join(' ');
  });
  if (here === there) return;
  throw new Error(
    `${nameOf(translation)} has the headings ${here || '(none)'}, its original has ${there || '(none)'}: the ids and their order must be the same.`,
  );
}

/** A field such as `positionTexts` holds a text for each id; which ids there are, the original says. */
function expectSameIds(original: Half, translation: Half, textFields: readonly string[]): void {
  const [there, here]: Readonly<Record<string, unknown>>[] = [original.data, translation.data];
  const problems = textFields.flatMap((field) => {
    const [ids, texts] = [there?.[field], here?.[field]];
    if (!isRecord(ids) || !isRecord(texts)) return [];
    return idProblems(texts, Object.keys(ids)).map((problem) => `${nameOf(translation)}, ${field}: ${problem}`);
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const nameOf = ({ filePath, id }: Half): string => filePath ?? id;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
