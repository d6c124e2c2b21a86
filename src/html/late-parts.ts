import type { Element, ElementContent, Root } from 'hast';
import type { CitedTogether } from './citations.ts';
import { readFragment, replace, walk, type Parent } from './tree.ts';

/** What the pass over a page has found in its text, for the late parts. */
export interface Found {
  /** The sources that it cites, in order of first use. */
  cited: readonly string[];
  /** The sources of each mark. */
  together: readonly CitedTogether[];
  /** The slugs of the glossary terms whose definitions it offers. */
  terms: readonly string[];
  /** Its text without drawings. */
  text: string;
}

/** Renders a part of a page that depends on the rest of the page, as HTML. */
export type LatePart = (found: Found) => Promise<string>;

/** Replaces each `<template data-late="0">` by the part with that number. */
export async function renderLateParts(tree: Root, parts: readonly LatePart[], found: Found): Promise<void> {
  const places: { place: Element; parent: Parent }[] = [];
  walk(tree, '', (place, _, parent) => {
    if (place.properties.dataLate !== undefined) places.push({ place, parent });
  });
  for (const { place, parent } of places) {
    const html = (await parts[Number(place.properties.dataLate)]?.(found)) ?? '';
    replace(parent, place, readFragment(html).children as ElementContent[]);
  }
}
