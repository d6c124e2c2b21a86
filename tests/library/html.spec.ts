import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markCitations } from '../../src/html/citations.ts';
import { embedEntries, fillSections, leadInside } from '../../src/html/embedding.ts';
import { foreignScripts } from '../../src/html/foreign-script.ts';
import { pairTexts } from '../../src/html/pairing.ts';
import { nameParagraphLinks, resolveReferences } from '../../src/html/references.ts';
import { markCompounds } from '../../src/html/paper.ts';
import { readFragment } from '../../src/html/tree.ts';

/** HTML after a step of the pass over a page, and what the step found. */
function after<Found>(html: string, step: (tree: Root) => Found): { html: string; found: Found } {
  const tree = readFragment(html);
  const found = step(tree);
  return { html: toHtml(tree), found };
}

const addresses = (...languages: string[]) =>
  new Map(
    languages.map((language) => [
      language,
      ({ kind, slug }: { kind: string; slug: string }) => `/${language}/${kind}/${slug}`,
    ]),
  );

test('citations are numbered in order of first use, keep their number and stand in its order', () => {
  const { html, found } = after(
    'A<sup data-cite="b a"></sup> B<sup data-cite="a"></sup> C<sup data-cite="c b"></sup>',
    markCitations,
  );
  const numbers = [...html.matchAll(/<a [^>]*>(\d+)<\/a>/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([1, 2, 2, 1, 3]);
  expect(found.cited).toEqual(['b', 'a', 'c']);
});

test('a citation follows the full stop, stays with what is before it and opens the list of its sources', () => {
  const { html, found } = after(
    '<p>It rained<sup data-cite="a b"></sup>. Then<sup data-cite="b a"></sup></p><p lang="hi">बारिश हुई<sup data-cite="a b"></sup>।</p>',
    (tree) =>
      markCitations(tree, {
        language: 'en',
        markOf: (sources, language) => ({
          count: String(sources.length),
          word: 's',
          label: `${language} ${sources.join()}`,
        }),
      }),
  );
  const mark = (id: number, label: string): string =>
    `<button type="button" class="source-button" popovertarget="cited-${id}" aria-label="${label}">2<span>s</span></button>`;
  const numbers =
    '<sup class="citation">[<a href="#source-1" role="doc-noteref">1</a>, <a href="#source-2" role="doc-noteref">2</a>]</sup>';
  const kept = (words: string, id: number, label: string): string =>
    `<span class="nowrap">${words}${mark(id, label)}${numbers}</span>`;
  expect(html).toBe(
    `<p>It rained${kept('.', 1, 'en a,b')} ${kept('Then', 1, 'en b,a')}</p><p lang="hi">बारिश हुई${kept('।', 2, 'hi a,b')}</p>`,
  );
  expect(found.together).toEqual([
    { id: 'cited-1', sources: ['a', 'b'], language: 'en' },
    { id: 'cited-2', sources: ['a', 'b'], language: 'hi' },
  ]);
});

test('a text whose sources are named elsewhere has no marks and no pictures', () => {
  const { html, found } = after(
    '<div data-uncited><p>A<sup data-cite="a"></sup>.<img src="x.png"></p></div>',
    markCitations,
  );
  expect(html).toBe('<div><p>A.</p></div>');
  expect(found.cited).toEqual([]);
});

test('only the first use of a term offers its definition, under any name', () => {
  const { html, found } = after('<a href="term:loan">one</a> <a href="term:loan">two</a>', (tree) =>
    resolveReferences(tree, addresses('en'), () => 'उधार > “Loan” & <more>'),
  );
  expect(html.match(/popovertarget="term-loan"/g)).toHaveLength(1);
  expect(html).toContain('<a href="/en/term/loan" class="term">two</a>');
  expect(readFragment(html).children).toMatchObject([
    { tagName: 'a' },
    { tagName: 'button', properties: { ariaLabel: 'उधार > “Loan” & <more>' } },
    { type: 'text' },
    { tagName: 'a' },
  ]);
  expect(found).toEqual(['loan']);
});

test('a reference leads to the page in the language of its text, where the page is in that language', () => {
  const text =
    '<p lang="hi"><a href="sector:a">क</a></p><p lang="en"><a href="sector:a">A</a></p><a href="page:about#x">B</a>';
  const both = after(text, (tree) => resolveReferences(tree, addresses('hi', 'en')));
  expect([...both.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/hi/sector/a',
    '/en/sector/a',
    '/hi/page/about',
  ]);
  const one = after(text, (tree) => resolveReferences(tree, addresses('en')));
  expect(one.html).toContain('<p lang="hi"><a href="/en/sector/a">');
});

test('what belongs into a section of a text stands at its end, one after the other, in the text beside it alone', () => {
  const text = (heading: string): string =>
    `<div class="prose"><p>0</p><h2 id="${heading}">A</h2><p>1</p><h3>B</h3><p>2</p><h2 id="z">Z</h2><p>3</p></div>`;
  const placed = '<div data-in-section="a"><p>4</p></div><div data-in-section="a"><p>5</p></div>';
  const [inSection, atEnd] = [
    '<div class="prose"><p>0</p><h2 id="a">A</h2><p>1</p><h3>B</h3><p>2</p><p>4</p><p>5</p><h2 id="z">Z</h2><p>3</p></div>',
    '<div class="prose"><p>0</p><h2 id="b">A</h2><p>1</p><h3>B</h3><p>2</p><h2 id="z">Z</h2><p>3</p><p>4</p><p>5</p></div>',
  ];
  const both = `<div>${text('a')}${placed}</div><div>${text('b')}${placed}</div>`;
  expect(after(both, fillSections).html).toBe(`<div>${inSection}</div><div>${atEnd}</div>`);
  const last = '<div class="prose"><h2 id="a">A</h2></div><div data-in-section="a"><p>1</p></div>';
  expect(after(last, fillSections).html).toBe('<div class="prose"><h2 id="a">A</h2><p>1</p></div>');
  expect(after(placed, fillSections).html).toBe('<p>4</p><p>5</p>');
});

const markForeignScript = foreignScripts(['hi', 'en', 'ur', 'mr']);

test('words of another script are marked, others are left alone', () => {
  const marked = (html: string, language: string): string =>
    after(html, (tree) => {
      markForeignScript(tree, language);
    }).html;
  expect(marked('<p>the word सेवानिवृत्त (retired)</p>', 'en')).toBe(
    '<p>the word <span lang="hi">सेवानिवृत्त</span> (retired)</p>',
  );
  expect(marked('<p>शब्द R&D और <q lang="en">plain words</q>।</p>', 'hi')).toBe(
    '<p>शब्द <span lang="en">R&#x26;D</span> और <q lang="en">plain words</q>।</p>',
  );
  expect(marked('<p title="उधार > Loan">उधार &gt; Loan</p>', 'hi')).toBe(
    '<p title="उधार > Loan">उधार > <span lang="en">Loan</span></p>',
  );
  expect(marked('<p lang="mr">शब्द <i>word</i></p>', 'en')).toBe(
    '<p lang="mr">शब्द <i><span lang="en">word</span></i></p>',
  );
  // With more languages than two, some of one script; and words of a script that one language is written in.
  expect(marked('<p>शब्द word لفظ சொல்</p>', 'mr')).toBe(
    '<p>शब्द <span lang="en">word</span> <span lang="ur" dir="rtl">لفظ</span> <span lang="ta">சொல்</span></p>',
  );
});

test('words that run from right to left keep their place, whole with all between them', () => {
  const mark = foreignScripts(['hi', 'en']);
  const marked = (html: string, language = 'hi'): string =>
    after(html, (tree) => {
      mark(tree, language);
    }).html;
  const [he, rtl] = ['<span lang="he" dir="rtl">', '<span dir="rtl">'];
  expect(marked('<p>सार, גדעון סער, 4 नवंबर</p>')).toBe(`<p>सार, ${he}גדעון סער</span>, 4 नवंबर</p>`);
  expect(marked('<p>“معاہدہ”, 17 शब्द</p>')).toBe(`<p>“${rtl}معاہدہ</span>”, 17 शब्द</p>`);
  expect(marked('<p>(סער (שר) ו־17, צה"ל) 4</p>')).toBe(`<p>(${he}סער (שר) ו־17, צה"ל</span>) 4</p>`);
  expect(marked('<p>उसने ܫܠܡܐ 5 कहा</p>')).toBe(`<p>उसने ${rtl}ܫܠܡܐ</span> 5 कहा</p>`);
  // What is said to be in such a language runs so; what is foreign in it runs the other way.
  expect(marked('<cite><a lang="ur-IN">ہند IAI</a></cite>', 'en')).toBe(
    '<cite><a lang="ur-IN" dir="rtl">ہند <span lang="en" dir="ltr">IAI</span></a></cite>',
  );
  // Where no element can stand, characters do.
  expect(marked('<svg><title>סער 4</title><text>סער 4</text></svg>', 'en')).toBe(
    '<svg><title>\u2067סער\u2069 4</title><text><tspan lang="he">\u2067סער\u2069</tspan> 4</text></svg>',
  );
});

test('words of another script in a drawing are marked as SVG allows, and its title stays as it is', () => {
  const drawing =
    '<svg><title>“बरम”</title><text>as “बरम”</text><foreignObject><p>“बरम”</p></foreignObject></svg><p>“बरम”</p>';
  expect(
    after(drawing, (tree) => {
      markForeignScript(tree, 'en');
    }).html,
  ).toBe(
    '<svg><title>“बरम”</title><text>as “<tspan lang="hi">बरम</tspan>”</text><foreignObject><p>“<span lang="hi">बरम</span>”</p></foreignObject></svg><p>“<span lang="hi">बरम</span>”</p>',
  );
});

test('a label in a text of another language says which it is in itself, and only there', () => {
  const link = '<a class="paragraph-link" href="#a.1"></a>';
  const { html } = after(`${link}<div lang="hi"><div>शब्द</div>${link}</div>`, (tree) => {
    nameParagraphLinks(tree, 'en', 'Link');
  });
  expect(html).toBe(
    '<a class="paragraph-link" href="#a.1" aria-label="Link"></a><div lang="hi"><div>शब्द</div>' +
      '<a class="paragraph-link" href="#a.1" aria-label="Link" lang="en"></a></div>',
  );
});

test('an entry in a document of many has ids, links and headings of its own', () => {
  const entry =
    '<h2 id="a"><a href="#a">A</a></h2><section aria-labelledby="a"><a href="/hi/print/#b">B</a><a href="/hi/c/#d">C</a></section>';
  const { html } = after(`<embedded-entry data-prefix="term" data-deeper="1">${entry}</embedded-entry>`, (tree) => {
    embedEntries(tree, ['/hi/print/']);
    leadInside(tree, new Map([['/hi/c/', 'c']]));
  });
  expect(html).toBe(
    '<h3 id="term-a">A</h3><section aria-labelledby="term-a"><a href="/hi/print/#term-b">B</a><a href="#c-d">C</a></section>',
  );
});

test('compounds are kept whole on a sheet, but in drawings and written addresses', () => {
  const text = 'co-production <svg><text>a-b</text></svg> <a class="written-address">a-b.example</a>';
  const { html } = after(`<p>co-production</p><div class="sheet">${text}</div>`, markCompounds);
  expect(html).toBe(
    `<p>co-production</p><div class="sheet">${text.replace('co-production', '<span class="compound">$&</span>')}</div>`,
  );
});

const pairOf = (hi: string, en: string): string =>
  `<div data-paired><div lang="hi">${hi}</div><div lang="en">${en}</div></div>`;

test('what holds blocks is one for both; links lead to the page in both; a year stands once', () => {
  const year = (language: string, title: string): string =>
    `<section class="year"><h2 id="y"><a href="/${language}/2025/">2025</a></h2><svg></svg><ol><li id="a"><p>${title}</p><a href="/${language}/a/">${title}</a></li></ol></section>`;
  const { html } = after(pairOf(year('hi', 'अ'), year('en', 'A')), (tree) => {
    pairTexts(tree, (href) => href.replace(/^\/(hi|en)\//, '/hi-en/'));
  });
  const row = (hi: string, en: string): string =>
    `<div class="row block"><div class="original" lang="hi">${hi}</div> <div class="translation" lang="en">${en}</div> </div>`;
  const link = (title: string): string => `<a href="/hi-en/a/">${title}</a>`;
  expect(html).toBe(
    `<section class="year"><h2 id="y"><a href="/hi-en/2025/">2025</a></h2><ol><li id="a">${row('<p>अ</p>', '<p>A</p>')}${row(link('अ'), link('A'))}</li></ol></section>`,
  );
});

test('what is not translated stands once, and what only one of the two has stands alone', () => {
  const { html } = after(
    pairOf(
      '<p class="a">शब्द</p><p>नाम</p>',
      '<p class="a">Word: <i lang="hi">शब्द</i></p><b>None</b><p lang="hi">नाम</p>',
    ),
    (tree) => {
      pairTexts(tree);
    },
  );
  const cell = (side: string, lang: string, inside: string): string =>
    `<div class="${side}" lang="${lang}">${inside}</div> `;
  expect(html).toBe(
    [
      cell('original', 'hi', '<p class="a">शब्द</p>') +
        cell('translation', 'en', '<p class="a">Word: <i lang="hi">शब्द</i></p>'),
      cell('translation', 'en', '<b>None</b>'),
      cell('original', 'hi', '<p>नाम</p>'),
    ]
      .map((cells) => `<div class="row block">${cells}</div>`)
      .join(''),
  );
});

test('a section whose blocks differ stays whole, and the next one is in step again', () => {
  const original = '<h2 id="a">अ</h2><p>1</p><p>2</p><h2 id="b">आ</h2><ol start="3"><li id="x">x</li><li>y</li></ol>';
  const translation = '<h2 id="a">A</h2><p>1 2</p><h2 id="b">B</h2><ol start="3"><li id="x">X</li><li>Y</li></ol>';
  const { html } = after(
    pairOf(`<div class="prose">${original}</div>`, `<div class="prose">${translation}</div>`),
    (tree) => {
      pairTexts(tree);
    },
  );
  const row = (kind: string, hi: string, en: string, tag = 'div', id = ''): string => {
    const cell = tag === 'div' ? 'div' : 'span';
    return `<${tag}${id} class="row ${kind}"><${cell} class="original" lang="hi">${hi}</${cell}> <${cell} class="translation" lang="en">${en}</${cell}> </${tag}>`;
  };
  expect(html).toBe(
    [
      '<div class="prose">',
      row('heading', 'अ', 'A', 'h2', ' id="a"'),
      row('section', '<p>1</p><p>2</p>', '<p>1 2</p>'),
      row('heading', 'आ', 'B', 'h2', ' id="b"'),
      row('block', '<ol start="3"><li id="x">x</li></ol>', '<ol start="3"><li>X</li></ol>'),
      row('block', '<ol start="4"><li>y</li></ol>', '<ol start="4"><li>Y</li></ol>'),
      '</div>',
    ].join(''),
  );
});

test('nothing is lost where only one of the two holds blocks, and a list holds items only', () => {
  const { html } = after(
    pairOf(
      '<div class="a"><p id="x">एक</p></div><ul><li><p>क</p></li><li>ख</li></ul>',
      '<div class="a" id="x">one</div><ul><li><p>A</p></li><li>B</li></ul>',
    ),
    (tree) => {
      pairTexts(tree);
    },
  );
  const row = (hi: string, en: string): string =>
    `<div class="row block"><div class="original" lang="hi">${hi}</div> <div class="translation" lang="en">${en}</div> </div>`;
  expect(html).toBe(
    row('<div class="a"><p id="x">एक</p></div>', '<div class="a">one</div>') +
      row('<ul><li><p>क</p></li><li>ख</li></ul>', '<ul><li><p>A</p></li><li>B</li></ul>'),
  );
});
