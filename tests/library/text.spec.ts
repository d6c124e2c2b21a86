import { expect, test } from '@playwright/test';
import { firstParagraph, firstSentence, readText, sectionsOf } from '../../src/collections/markdown/text.ts';

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
