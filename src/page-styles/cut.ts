import {
  clone,
  generate,
  parse,
  walk,
  type Block,
  type CssNode,
  type List,
  type ListItem,
  type StyleSheet,
} from 'css-tree';
import type { Names } from './names.ts';
import { canMatch } from './selectors.ts';

/** A style sheet that has been read; what is no selector stays as it is written. */
export type Sheet = StyleSheet;

/**
 * Reads a style sheet.
 * @throws where it is not valid CSS: a rule that browsers skip would have been kept or cut by chance
 */
export function readSheet(css: string): Sheet {
  const sheet = parse(css, {
    parseValue: false,
    parseAtrulePrelude: false,
    onParseError: ({ message }) => {
      throw new Error(`A style sheet cannot be read: ${message}.`);
    },
  });
  if (sheet.type !== 'StyleSheet') throw new Error('This is no style sheet.');
  return sheet;
}

/** The names that a style sheet's selectors ask for: pages that have the same of them are given the same rules. */
export function namesIn(sheet: Sheet): Names {
  const names = new Set(['details', 'input', 'option', 'select', 'textarea', 'button', '[popover]']);
  walk(sheet, (node) => {
    if (node.type === 'TypeSelector') names.add(node.name.toLowerCase());
    if (node.type === 'ClassSelector') names.add(`.${node.name}`);
    if (node.type === 'IdSelector') names.add(`#${node.name}`);
    if (node.type === 'AttributeSelector') names.add(`[${node.name.name.toLowerCase()}]`);
  });
  return names;
}

/** The style sheet of a page with these names: without rules that match nothing there, and properties that none reads. */
export function cut(whole: Sheet, names: Names): string {
  const sheet = clone(whole) as Sheet;
  walk(sheet, {
    visit: 'Rule',
    enter: ({ prelude }, item, list) => {
      if (prelude.type !== 'SelectorList') return;
      prelude.children.forEach((selector, place, selectors) => {
        if (selector.type === 'Selector' && !canMatch(selector, names)) selectors.remove(place);
      });
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  cutUnread(sheet);
  cutEmpty(sheet);
  cutNotes(sheet);
  return generate(sheet);
}

/** Takes away custom properties that nothing reads, then those that only these read. */
function cutUnread(sheet: Sheet): void {
  const values = new Map<string, string[]>();
  const read = new Set<string>();
  const readBy = (value: string): string[] => value.match(/--[\w-]+/g) ?? [];
  walk(sheet, (node) => {
    if (node.type === 'Declaration') {
      const value = generate(node.value);
      if (!node.property.startsWith('--')) for (const name of readBy(value)) read.add(name);
      else values.set(node.property, [...(values.get(node.property) ?? []), value]);
    } else if (node.type === 'Atrule' && node.prelude) {
      for (const name of readBy(generate(node.prelude))) read.add(name);
    }
  });
  // A set gives what is added to it on the way, too.
  for (const name of read)
    for (const value of values.get(name) ?? []) for (const other of readBy(value)) read.add(other);
  walk(sheet, {
    visit: 'Declaration',
    enter: ({ property }, item, list) => {
      if (property.startsWith('--') && !read.has(property)) list.remove(item);
    },
  });
}

function cutEmpty(sheet: Sheet): void {
  const isEmpty = (block: Block | null): boolean => block?.children.isEmpty ?? false;
  walk(sheet, {
    leave: (node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | null) => {
      // An empty layer has its place among the others all the same.
      const hasNoUse = node.type === 'Rule' || (node.type === 'Atrule' && node.name !== 'layer');
      if (hasNoUse && isEmpty(node.block)) list?.remove(item);
    },
  });
}

function cutNotes(sheet: Sheet): void {
  walk(sheet, {
    visit: 'Comment',
    enter: (_, item, list) => {
      list.remove(item);
    },
  });
}
