import { expect, test } from '@playwright/test';
import { firstParagraph, firstSentence, readText, sectionsOf } from '../../src/collections/markdown/text.ts';
import { descriptionFrom, pageTitle, shortened, shownInSearch, wholeSentences } from '../../src/utils/text.ts';

const body = `## First [@zero] {#first}

A *title* a < b & “c” [@one]\\
on two lines; Dr. Rao [@two; @one] agreed [@three]. Another [@four].

- an item [@one]

  and its paragraph

  1. one of *its* items

> ### Said {#said}
>
> words

| day | place |
| --- | ----- |
| 4   | a [@b] |

![not words](../images/a.jpg)
`;

test('a text is read as sections of plain text', () => {
  expect(sectionsOf(readText(`Before.\n\n${body}`, 'md'))).toEqual([
    { paragraphs: ['Before.'] },
    {
      heading: { id: 'first', title: 'First', depth: 2 },
      paragraphs: [
        'A title a < b & “c” on two lines; Dr. Rao agreed. Another.',
        'an item and its paragraph one of its items',
      ],
    },
    { heading: { id: 'said', title: 'Said', depth: 3 }, paragraphs: ['words', 'day place', '4 a'] },
  ]);
});

test('between the tags of a component are sections too', () => {
  const text = readText('<Facts>\n\n## In it {#in-it}\n\n- **One:** two\n\n</Facts>\n\n<Sectors />', 'mdx');
  expect(sectionsOf(text)).toEqual([{ heading: { id: 'in-it', title: 'In it', depth: 2 }, paragraphs: ['One: two'] }]);
});

test('an answer in short is its first sentence with the sources that this cites', () => {
  const text = readText(body, 'md');
  expect(firstSentence(text)).toEqual({
    text: 'A title a < b & “c” on two lines; Dr. Rao agreed.',
    sources: ['one', 'two', 'three'],
  });
  expect(firstParagraph(text)).toBe('A title a < b & “c” on two lines; Dr. Rao agreed. Another.');
  expect(firstSentence(readText('Two things:\n\n- a', 'md'))).toEqual({ text: 'Two things', sources: [] });
  expect(firstSentence(readText('', 'md'))).toEqual({ text: '', sources: [] });
});

test('a title keeps the site’s name where there is room, then what tells it apart, then whole words', () => {
  expect(pageTitle(['Loans'], 'Two Libraries')).toBe('Loans · Two Libraries');
  expect(pageTitle(['उधार · Loans', 'उधार'], 'Two Libraries', 'हिंदी–English')).toBe(
    'उधार · Loans · हिंदी–English · Two Libraries',
  );
  const long = 'Which of the two libraries lent the first book to the other one';
  expect(pageTitle([long], 'Two Libraries')).toBe(long);
  expect(pageTitle([`${long} · ${long}`, 'Loans'], 'Two Libraries', 'beside')).toBe('Loans · beside · Two Libraries');
  const cut = pageTitle([`${long} · ${long}`, long], 'Two Libraries', 'beside');
  expect(cut).toBe('Which of the two libraries lent the first book to the… · beside');
  expect(cut.length).toBeLessThanOrEqual(shownInSearch.title);
});

test('a text is cut off after a word, or inside one that is too long itself', () => {
  expect(shortened('one two', 7)).toBe('one two');
  expect(shortened('one two three', 8)).toBe('one two…');
  expect(shortened('one two three', 7)).toBe('one…');
  expect(shortened('abcdefgh', 5)).toBe('abcd…');
});

test('a description is made of whole sentences, of the next text only where the first is too short', () => {
  const [short, fair] = ['It was in March.', 'Two libraries agreed to lend each other books for a year.'];
  expect(wholeSentences([fair, short])).toBe(fair);
  expect(wholeSentences([short, fair])).toBe(`${short} ${fair}`);
  expect(wholeSentences([fair], 'Both languages.')).toBe(`${fair} Both languages.`);
  const long = `${'word '.repeat(40)}end.`;
  expect(wholeSentences([`${fair} ${long}`])).toBe(fair);
  expect(wholeSentences([long, fair])).toBe(fair);
  expect(wholeSentences([`${long} ${fair}`])).toBe(fair);
  expect(wholeSentences(['No mark at the end of these words, although there are many'])).toBeUndefined();
  expect(wholeSentences([short])).toBeUndefined();
  expect(descriptionFrom([short])).toBe(short);
  expect(descriptionFrom([long])).toMatch(/ word…$/);
});
