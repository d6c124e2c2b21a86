import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { type CslItem, bibtexOf, cslDate, cslJson } from '../../src/utils/bibliography.ts';

const item: CslItem = {
  id: 'hi-books',
  type: 'webpage',
  title: 'किताबें & “shelves”: 50% of {all} #1_a \\ b^2 ~ $5',
  author: [{ literal: 'River and Village News' }, { literal: 'नदी समाचार' }],
  issued: cslDate('2020-03-01'),
  URL: 'https://river.example/a_b?c=%20d&e=#f',
};

/** What another program reads. */
function read(bibtex: string) {
  const [first] = new Cite(bibtex).data;
  return first;
}

test('a title with letters that TeX takes for commands comes back whole, and so does the address', () => {
  expect(read(bibtexOf(item))).toMatchObject({ id: item.id, title: item.title, URL: item.URL, issued: item.issued });
});

test('the name of a body stays one name', () => {
  expect(read(bibtexOf(item))?.author?.map(({ family, literal }) => literal ?? family)).toEqual([
    'River and Village News',
    'नदी समाचार',
  ]);
});

test('a date is written as exactly as it is known', () => {
  for (const date of ['2020', '2020-03', '2020-12-31']) {
    const issued = cslDate(date);
    expect(issued['date-parts'][0].map((part) => `${part}`.padStart(2, '0')).join('-')).toBe(date);
    expect(read(bibtexOf({ ...item, issued }))?.issued).toEqual(issued);
  }
  expect(() => cslDate('March 2020')).toThrow('March 2020');
});

test('the day on which a page was seen comes back, and so does a note', () => {
  const more = { accessed: cslDate('2020-03-05'), note: '50% of it' };
  expect(read(bibtexOf({ ...item, ...more }))).toMatchObject(more);
});

test('what is not known is left out', () => {
  expect(bibtexOf({ id: 'plain', type: 'webpage', URL: 'https://river.example/' })).toBe(
    '@misc{plain,\n  url = {https://river.example/}\n}',
  );
});

test('a key and an address cannot end the entry early', () => {
  const entry = bibtexOf({ ...item, id: 'a b,{c}', URL: 'https://river.example/}{' });
  expect(read(entry)).toMatchObject({ id: 'a-b--c-', URL: 'https://river.example/%7D%7B' });
});

test('CSL-JSON comes back as it was', () => {
  expect(JSON.parse(cslJson([item, item]))).toEqual([item, item]);
});
