import { satteri } from '@astrojs/markdown-satteri';
import { citations, externalLinks, markdownFeatures, permalinks, tableAlignment } from './elements.ts';
import { sanitizer } from './sanitizer.ts';
import { statements } from './statements.ts';

/** Our Markdown: Astro's own processor with citations, references and ids, and without rules made for English only. */
export const markdown = {
  syntaxHighlight: false,
  processor: satteri({
    mdastPlugins: [sanitizer, statements, citations],
    hastPlugins: [permalinks, tableAlignment, externalLinks],
    features: markdownFeatures,
  }),
} as const;
