import { type MdastContent, type MdastNode, defineMdastPlugin } from 'satteri';
import { citationPattern } from '../../utils/bibliography.ts';
import { referenceKinds } from '../../utils/references.ts';
import { headingId } from './text.ts';

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** A paragraph or an item of a list that cites a source. */
export interface CitedParagraph {
  id: string;
  node: NodeOf<'paragraph'> | NodeOf<'listItem'>;
  /** The paragraph in which it ends. */
  last: NodeOf<'paragraph'>;
}

/** The entry that a text belongs to, by its folder and slug. */
interface Entry {
  folder: string;
  slug: string;
}

/**
 * The cited paragraphs of a text. Each is named after its section, or after the entry where no heading is above it, and
 * by its number among the section's paragraphs and items, including those that cite nothing: `signed.2`. So a name is
 * the same in every language and does not change with words or citations. If entries share a page, each name begins
 * with the entry's slug.
 */
export function citedParagraphsOf(tree: MdastNode, { folder, slug }: Entry): CitedParagraph[] {
  const sharesPage = Object.values(referenceKinds).some(
    (kind) => kind.collection === folder && (kind.listed || kind.section === 'questions'),
  );
  const numbers = new Map<string, number>();
  const cited: CitedParagraph[] = [];
  let section = slug;

  const count = (node: CitedParagraph['node'], paragraphs: readonly NodeOf<'paragraph'>[]): void => {
    // Continues the numbers if two sections have the same name, which the check reports: ids must be unique.
    const number = (numbers.get(section) ?? 0) + 1;
    numbers.set(section, number);
    const last = paragraphs.at(-1);
    if (last && paragraphs.some(isCiting)) cited.push({ id: `${section}.${number}`, node, last });
  };
  const walk = (node: MdastNode): void => {
    if (node.type === 'heading') {
      const id = headingId(node);
      if (id) section = sharesPage ? `${slug}.${id}` : id;
    } else if (node.type === 'paragraph') {
      count(node, [node]);
    } else if (node.type === 'listItem') {
      // Blank lines between list items turn their texts into paragraphs; the numbers must not change by that.
      count(node, node.children.filter(isParagraph));
      node.children.filter((child) => !isParagraph(child)).forEach(walk);
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(tree);
  return cited;
}

/**
 * Adds to each cited paragraph an id and, at its end, a link to itself, which the pass over the page labels or removes:
 * `<p id="signed.2">…<a class="paragraph-link" href="#signed.2"></a></p>`.
 */
export const citedParagraphs = defineMdastPlugin({
  name: 'cited-paragraphs',
  before(root, context) {
    const [, folder, slug] = /([^/]+)\/([^/.]+)\.[^/]*$/.exec(context.fileURL?.pathname ?? '') ?? [];
    if (!folder || !slug) return;
    for (const { id, node, last } of citedParagraphsOf(root, { folder, slug })) {
      context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
      context.appendChild(last, link(id));
    }
  },
});

function link(id: string): MdastContent {
  const hProperties = { class: 'paragraph-link', href: `#${id}` };
  return { type: 'paragraphLink', children: [], data: { hName: 'a', hProperties } };
}

function isCiting(node: MdastNode): boolean {
  if (node.type === 'text') return node.value.search(citationPattern) >= 0;
  return 'children' in node && node.children.some(isCiting);
}

function isParagraph(node: MdastNode): node is NodeOf<'paragraph'> {
  return node.type === 'paragraph';
}
