import type { Element, ElementContent, Root } from 'hast';
import type { CitedTogether } from './citations.ts';
import { readFragment, replace, walk, type Parent } from './tree.ts';

/** What is known of a page when all of its text has been read. */
export interface Found {
  /** The sources that it cites, in order of first use. */
  cited: readonly string[];
  /** Those that one mark stands for. */
  together: readonly CitedTogether[];
  /** The slugs of the glossary terms whose definitions it offers. */
  terms: readonly string[];
  /** Its text without drawings. */
  text: string;
}

/** Renders a part of a page as HTML. */
export type LatePart = (found: Found) => Promise<string>;

/** Puts in the place of each `<template data-late="0">` the part of that number. */
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
