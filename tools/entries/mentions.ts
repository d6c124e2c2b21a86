import type { MdastNode } from 'satteri';
import type { NamedEntry } from '../../src/collections/lint/content.ts';
import { fieldValues, offsetOf } from '../../src/collections/lint/fields.ts';
import type { Parsed } from '../../src/collections/lint/parsed.ts';
import { beginningOf } from '../../src/collections/lint/rules/components.ts';
import { allNodes, nodesOf, offsetOfNode, typed, withAllBelow } from '../../src/collections/lint/tree.ts';
import { placeable } from '../../src/collections/markdown/elements.ts';
import { citationPattern } from '../../src/utils/bibliography.ts';
import { kindOf, referenceKinds } from '../../src/utils/references.ts';
import type { Edit } from '../../src/utils/text.ts';
import { isListName } from '../new-entry/files.ts';
import { removeValue, replaceValue } from './field-edits.ts';

/** An entry or an item of a list, by its collection and its name there. */
export interface Named {
  collection: NamedEntry;
  slug: string;
}

/** A place that names an entry. An edit is undefined where an editor has to decide. */
export interface Mention {
  /** Where it begins in the file. */
  offset: number;
  /** Names another entry. */
  rename: (slug: string) => Edit | undefined;
  /**
   * Takes the name out.
   * @param target where the entry's page leads now
   */
  remove: (target: string) => Edit[] | undefined;
}

/** The places in a file that name an entry: links, citations, attributes and fields. */
export function mentionsOf(parsed: Parsed, named: Named): Mention[] {
  return [
    ...inFields(parsed, named),
    ...inLinks(parsed, named),
    ...inCitations(parsed, named),
    ...inAttributes(parsed, named),
  ];
}

/** How texts refer to an entry: `meeting:spring`; undefined for an item of a list. */
export function referenceTo({ collection, slug }: Named): string | undefined {
  return isListName(collection) ? undefined : `${kindOf(collection)}:${slug}`;
}

/** A reference as it would name the entry under another name; undefined if it names something else. */
function renamed(text: string, named: Named, slug: string): string | undefined {
  const forms = formsOf(named);
  const index = forms.findIndex((form) => text === form || text.startsWith(`${form}#`));
  const form = formsOf({ ...named, slug })[index];
  return form && form + text.slice(forms[index]?.length);
}

/** An entry by its own name, and by its place on the list. */
function formsOf(named: Named): string[] {
  const kind = Object.values(referenceKinds).find(({ collection }) => collection === named.collection);
  const place = kind ? [`section:${kind.section}#${named.slug}`] : [];
  return [referenceTo(named) ?? [], place].flat();
}

function inFields(parsed: Parsed, named: Named): Mention[] {
  return fieldValues(parsed).flatMap(({ schema: { relation }, value, path }): Mention[] => {
    if (!relation || typeof value !== 'string') return [];
    const under = (slug: string): string | undefined =>
      relation === 'any'
        ? renamed(value, named, slug)
        : relation === named.collection && value === named.slug
          ? slug
          : undefined;
    if (under(named.slug) === undefined) return [];
    return [
      {
        offset: offsetOf(parsed, path),
        rename: (to) => replaceValue(parsed, path, under(to) ?? to),
        remove: (target) =>
          listOfEdits(parsed.role.is === 'redirects' ? replaceValue(parsed, path, target) : removeValue(parsed, path)),
      },
    ];
  });
}

function inLinks(parsed: Parsed, named: Named): Mention[] {
  const { offset: from = 0 } = parsed.body ?? {};
  const nodes = [...nodesOf(parsed, 'link'), ...nodesOf(parsed, 'definition')];
  return nodes.flatMap((node): Mention[] => {
    if (!renamed(node.url, named, named.slug)) return [];
    const offset = offsetOfNode(parsed, node);
    const words = node.type === 'link' ? node.children.at(-1) : undefined;
    const start = parsed.text.indexOf(node.url, words ? from + endOf(words) : offset);
    const isTyped = start >= 0 && start < from + endOf(node);
    return [
      {
        offset,
        rename: (to) =>
          isTyped ? { from: start, to: start + node.url.length, text: renamed(node.url, named, to) ?? '' } : undefined,
        remove: () => {
          if (node.type === 'link')
            return isTyped && !neededLinks(parsed).includes(node) ? [withoutLink(parsed, node)] : undefined;
          const links = nodesOf(parsed, 'linkReference').filter(({ identifier }) => identifier === node.identifier);
          const line = { from: offset, to: parsed.text.indexOf('\n', offset) + 1 || parsed.text.length, text: '' };
          return [...links.map((link) => withoutLink(parsed, link)), line];
        },
      },
    ];
  });
}

/** The links that begin an item in a component that shows each item as a link or below its date. */
function neededLinks(parsed: Parsed): (MdastNode | undefined)[] {
  return allNodes(parsed)
    .filter((node) => node.type === 'mdxJsxFlowElement' && (node.name === 'Steps' || node.name === 'Doors'))
    .flatMap(withAllBelow)
    .filter(({ type }) => type === 'listItem')
    .map(beginningOf);
}

type LinkNode = Extract<MdastNode, { type: 'link' | 'linkReference' }>;

/** Leaves the words of a link. */
function withoutLink(parsed: Parsed, link: LinkNode): Edit {
  const { body: { offset = 0 } = {}, text } = parsed;
  const [first, last] = [link.children[0], link.children.at(-1)];
  const words = first && last ? text.slice(offsetOfNode(parsed, first), offset + endOf(last)) : '';
  return { from: offsetOfNode(parsed, link), to: offset + endOf(link), text: words };
}

const endOf = ({ position }: Pick<MdastNode, 'position'>): number => position?.end.offset ?? 0;

function inCitations({ text }: Parsed, { collection, slug }: Named): Mention[] {
  if (collection !== 'sources') return [];
  return [...text.matchAll(citationPattern)].flatMap(({ 0: whole, 1: inside = '', index }): Mention[] => {
    const parts = inside.split(';');
    const isNamed = (part: string): boolean => part.trim() === `@${slug}`;
    if (!parts.some(isNamed)) return [];
    const end = index + whole.length - 1;
    const edit = (changed: string): Edit => ({ from: end - inside.length, to: end, text: changed });
    const others = parts.filter((part) => !isNamed(part)).join(';');
    return [
      {
        offset: end - inside.length,
        rename: (to) => edit(parts.map((part) => (isNamed(part) ? part.replace(slug, to) : part)).join(';')),
        // A statement whose only source goes needs another one.
        remove: () => listOfEdits(others ? edit(others.trimStart()) : undefined),
      },
    ];
  });
}

function inAttributes(parsed: Parsed, { collection, slug }: Named): Mention[] {
  return allNodes(parsed).flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    return node.attributes.flatMap((attribute): Mention[] => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const { name, value } = attribute;
      const slugs = value.split(/\s+/);
      if (placeable[node.name ?? '']?.[name] !== collection || !slugs.includes(slug)) return [];
      const element = typed(parsed, node);
      const start = offsetOfNode(parsed, node) + element.indexOf(value, element.indexOf(name, node.name?.length));
      const edit = (changed: string): Edit => ({ from: start, to: start + value.length, text: changed });
      const others = slugs.filter((one) => one !== slug).join(' ');
      return [
        {
          offset: start,
          rename: (to) => edit(slugs.map((one) => (one === slug ? to : one)).join(' ')),
          remove: () => listOfEdits(others.trim() ? edit(others) : undefined),
        },
      ];
    });
  });
}

const listOfEdits = (edit: Edit | undefined): Edit[] | undefined => edit && [edit];
