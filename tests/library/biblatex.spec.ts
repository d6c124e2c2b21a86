import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { biblatex } from '../../src/library/biblatex.ts';

test('a title comes back from biblatex letter for letter, and no character of it is a command', () => {
  const title = '50% of $2 & {R&D} #1_a ~ ^ \\input{x} ज़ी न्यूज़: “हाँ” – NASA';
  const source = { id: 'one', title, organization: 'Mail & Guardian', url: 'https://one.example/a_b', language: 'hi' };
  const written = biblatex([source]);
  expect(written).not.toMatch(/\\input|(?<!\\)[%$&#_](?!b\})/);
  expect(written).toContain('langid = {hindi}');
  expect(new Cite(written).data[0]).toMatchObject({ id: 'one', title, URL: source.url });
});
