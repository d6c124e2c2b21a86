import type { Parsed } from './parsed.ts';

/**
 * The ids of a list such as `places.yaml`, told line by line: they are known even while the file cannot be read as
 * YAML, so that a mistake in it is not followed by one for each entry that names an id.
 */
export function linesOf({ text }: Pick<Parsed, 'text'>): { id: string; offset: number }[] {
  return [...text.matchAll(/^\s*-?\s*id:\s*['"]?([^\s'"#]+)/gm)].map(({ 1: id = '', index }) => ({
    id,
    offset: index,
  }));
}
