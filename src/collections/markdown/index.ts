import { satteri } from '@astrojs/markdown-satteri';
import { citations, externalLinks, markdownFeatures, permalinks, tableAlignment } from './elements.ts';
import { refusals } from './sanitizer.ts';
import { citedParagraphs } from './cited-paragraphs.ts';

/** Our Markdown: Astro's own processor with citations, references and ids, and without rules made for English only. */
export const markdown = {
  syntaxHighlight: false,
  processor: satteri({
    mdastPlugins: [refusals, citedParagraphs, citations],
    hastPlugins: [permalinks, tableAlignment, externalLinks],
    features: markdownFeatures,
  }),
} as const;
