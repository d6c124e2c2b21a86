import { satteri } from '@astrojs/markdown-satteri';
import { citations } from './citations.ts';
import { externalLinks } from './external-links.ts';
import { markdownFeatures } from './features.ts';
import { permalinks } from './permalinks.ts';
import { refusals } from './refusals.ts';
import { statements } from './statements.ts';
import { tableAlignment } from './tables.ts';

/** Our Markdown: Astro's own processor with citations, references and ids, and without rules made for English only. */
export const markdown = {
  syntaxHighlight: false,
  processor: satteri({
    mdastPlugins: [refusals, statements, citations],
    hastPlugins: [permalinks, tableAlignment, externalLinks],
    features: markdownFeatures,
  }),
} as const;
