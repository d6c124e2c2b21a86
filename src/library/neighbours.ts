/** What stands before and after one entry of a list. */
export interface Neighbours<Item> {
  previous?: Item | undefined;
  next?: Item | undefined;
}

/** The entries before and after the one of a slug, in the order of the list. */
export function neighbours<Item extends { slug: string }>(all: readonly Item[], slug: string): Neighbours<Item> {
  const place = all.findIndex((item) => item.slug === slug);
  return { previous: all[place - 1], next: place < 0 ? undefined : all[place + 1] };
}
