import { expect, test } from '@playwright/test';
import { annotate } from '../../src/library/annotations.ts';
import { markForeignScript } from '../../src/library/foreign-script.ts';
import { markLabels } from '../../src/library/label-language.ts';

const wording = {
  href: ({ kind, slug }: { kind: string; slug: string }) => `/${kind}/${slug}`,
  definition: (slug: string) => `Definition: ${slug}`,
};

test('citations are numbered in order of first use, keep their number and stand in its order', () => {
  const { html, cited } = annotate(
    'A<sup data-cite="b a"></sup> B<sup data-cite="a"></sup> C<sup data-cite="c b"></sup>',
    wording,
  );
  const numbers = [...html.matchAll(/<a [^>]*>(\d+)<\/a>/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([1, 2, 2, 1, 3]);
  expect(cited.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  for (const { firstUse } of cited) expect(html.match(new RegExp(`id="${firstUse}"`, 'g'))).toHaveLength(1);
});

test('only the first use of a term offers its definition', () => {
  const { html, terms } = annotate('<a href="term:mou">one</a> <a href="term:mou">two</a>', wording);
  expect(html.match(/popovertarget="term-mou"/g)).toHaveLength(1);
  expect(terms).toEqual(['mou']);
});

test('words of another script are marked, others are left alone', () => {
  expect(markForeignScript('<p>the word सेवानिवृत्त (retired)</p>', 'en')).toBe(
    '<p>the word <span lang="hi">सेवानिवृत्त</span> (retired)</p>',
  );
  expect(markForeignScript('<p>शब्द R&amp;D और <q lang="en">plain words</q>&nbsp;।</p>', 'hi')).toBe(
    '<p>शब्द <span lang="en">R&amp;D</span> और <q lang="en">plain words</q>&nbsp;।</p>',
  );
});

test('words of another script in a drawing are marked as SVG allows, and its title stays as it is', () => {
  const drawing = '<svg><title>“बरम”</title><text>as “बरम”</text></svg><p>“बरम”</p>';
  expect(markForeignScript(drawing, 'en')).toBe(
    '<svg><title>“बरम”</title><text>as “<tspan lang="hi">बरम</tspan>”</text></svg><p>“<span lang="hi">बरम</span>”</p>',
  );
});

test('a label in a text of another language says which it is in itself, and only there', () => {
  const link = '<a class="statement-link" href="#a.1" aria-label="Link"></a>';
  const marked = link.replace(' href', ' lang="en" href');
  const foreign = (text: string): string => `<div class="prose" lang="hi"><div>शब्द</div>${text}</div>`;
  expect(markLabels(`${link}${foreign(link)}<div>${link}</div>`, 'en')).toBe(
    `${link}${foreign(marked)}<div>${link}</div>`,
  );
});
