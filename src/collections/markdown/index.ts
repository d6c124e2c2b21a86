import { satteri } from '@astrojs/markdown-satteri';
import { captions, citations, externalLinks, markdownFeatures, permalinks, tableAlignment } from './elements.ts';
import { sanitizer } from './sanitizer.ts';
import { citedParagraphs } from './cited-paragraphs.ts';

/** Astro's configuration for our Markdown: its own processor with our plugins. */
export const markdown = {
  syntaxHighlight: false,
  processor: satteri({
    mdastPlugins: [sanitizer, citedParagraphs, citations],
    hastPlugins: [captions, permalinks, tableAlignment, externalLinks],
    features: markdownFeatures,
  }),
} as const;
