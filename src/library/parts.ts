/** Entries that stand together in a list, below a heading where the list has several groups. */
export interface Group<Listed> {
  id?: string;
  title?: string;
  members: readonly Listed[];
}

/** Divides a list into parts of at most a number of entries, in their order; a group may go on in the next part. */
export function inParts<Listed>(groups: readonly Group<Listed>[], size: number): Group<Listed>[][] {
  const single = groups.flatMap((group) => group.members.map((member) => ({ group, member })));
  const parts = Array.from({ length: Math.ceil(single.length / size) }, (_, index) =>
    single.slice(index * size, (index + 1) * size),
  );
  return parts.map((part) =>
    [...Map.groupBy(part, ({ group }) => group)].map(([group, ofGroup]) => ({
      ...group,
      members: ofGroup.map(({ member }) => member),
    })),
  );
}
