import { blocksOf, isHeading, type Block, type HeadingLevel } from './blocks.ts';
import { each, type Both } from './both.ts';

/** A block of the original with its counterpart; or a section with its counterpart, where its blocks do not match. */
export interface TextRow {
  kind: 'heading' | 'block' | 'section';
  /** A heading's element and id. */
  heading?: { level: HeadingLevel; id?: string };
  original: string;
  /** Absent where there is no translation. */
  translation?: string;
}

interface Section {
  heading?: Block;
  blocks: Block[];
}

/** Every block of a text that has no translation, in a row of its own. */
export function rowsOf(html: string): TextRow[] {
  return blocksOf(html).map((block) => ({ ...rowOf(block), original: block.html }));
}

/**
 * Pairs the blocks of two texts by their place, section by section, so that a paragraph more in one section does not
 * push the next one out of step. A section whose blocks differ in number or kind stands in one row.
 */
export function pairTexts(texts: Both): TextRow[] {
  const sections = sameSections(each(texts, (html) => sectionsOf(blocksOf(html))));
  return sections.flatMap(({ original, translation }): TextRow[] => {
    const { heading } = original;
    const top = heading && translation.heading ? [pairOf(heading, translation.heading)] : [];
    const kinds = each({ original, translation }, ({ blocks }) => blocks.map(({ kind }) => kind));
    if (kinds.original.join() === kinds.translation.join()) {
      const blocks = original.blocks.flatMap((block, index) => {
        const other = translation.blocks[index];
        return other ? [pairOf(block, other)] : [];
      });
      return [...top, ...blocks];
    }
    const whole = each({ original, translation }, ({ blocks }) => blocks.map(({ html }) => html).join('\n'));
    return [...top, { kind: 'section', original: whole.original, translation: withoutIds(whole.translation) }];
  });
}

function rowOf(block: Block): Pick<TextRow, 'kind' | 'heading'> {
  if (!isHeading(block)) return { kind: 'block' };
  return { kind: 'heading', heading: { level: block.kind, ...(block.id && { id: block.id }) } };
}

function pairOf(original: Block, translation: Block): TextRow {
  return { ...rowOf(original), original: original.html, translation: withoutIds(translation.html) };
}

/** An id can stand on a page once: the original keeps it. */
function withoutIds(html: string): string {
  return html.replace(/(<[a-z][\w-]*(?:\s[^>]*?)?)\sid="[^"]*"/g, '$1');
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (isHeading(block)) sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The sections of two texts beside each other. Texts whose headings differ are one section each. */
function sameSections({ original, translation }: Both<Section[]>): Both<Section>[] {
  const headings = each({ original, translation }, (sections) => sections.map(({ heading }) => heading?.id).join());
  if (headings.original !== headings.translation) {
    return [each({ original, translation }, (sections) => ({ blocks: sections.flatMap(blocksWithHeading) }))];
  }
  return original.flatMap((section, index) => {
    const other = translation[index];
    return other ? [{ original: section, translation: other }] : [];
  });
}

function blocksWithHeading({ heading, blocks }: Section): Block[] {
  if (!heading) return blocks;
  return [{ ...heading, html: `<${heading.kind}>${heading.html}</${heading.kind}>` }, ...blocks];
}
