import { expect, test } from '@playwright/test';
import { markdownToMdast } from 'satteri';
import { markdownFeatures } from '../../src/collections/markdown/elements.ts';
import { citedParagraphsOf } from '../../src/collections/markdown/cited-paragraphs.ts';

function ids(markdown: string, folder = 'meetings'): string[] {
  const tree = markdownToMdast(markdown, { features: markdownFeatures });
  return citedParagraphsOf(tree, { folder, slug: 'spring' }).map(({ id }) => id);
}

test('a cited paragraph is named after its section and its place in it', () => {
  const text =
    'First [@a].\n\n## One {#one}\n\nNo source.\n\nSecond [@a].\n\n- Third [@b; @c].\n- None.\n- Fourth [@a].';
  expect(ids(text)).toEqual(['spring.1', 'one.2', 'one.3', 'one.5']);
});

test('another citation changes no name', () => {
  const before = ids('One.\n\n- Two.\n- Three [@a].');
  const after = ids('One [@b].\n\n- Two [@a].\n- Three [@a].');
  expect(before).toEqual(['spring.3']);
  expect(after).toEqual(['spring.1', 'spring.2', 'spring.3']);
});

test('a blank line between the items of a list changes no name', () => {
  expect(ids('- One [@a].\n- Two [@a].\n  - Inner [@b].\n- Three [@a].')).toEqual(
    ids('- One [@a].\n\n- Two [@a].\n\n  - Inner [@b].\n\n- Three [@a].'),
  );
});

test('on a page that entries share each name begins with the entry’s', () => {
  expect(ids('One [@a].\n\n## More {#more}\n\nTwo [@a].', 'events')).toEqual(['spring.1', 'spring.more.1']);
});

test('no two paragraphs have one name', () => {
  expect(ids('One [@a].\n\n## Spring {#spring}\n\nTwo [@a].')).toEqual(['spring.1', 'spring.2']);
});
