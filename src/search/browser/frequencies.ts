import { fields, frequencyUnit, type Occurrences } from '../format.ts';

/** How frequently something occurs: for each field, by passage. */
export type Frequencies = readonly ReadonlyMap<number, number>[];

/** Those of one word of the index. */
export function unpacked(occurrences: Occurrences): Frequencies {
  return occurrences.map((packed) => {
    const byPassage = new Map<number, number>();
    let passage = 0;
    for (let place = 0; place < packed.length; place += 2) {
      passage += packed[place] ?? 0;
      byPassage.set(passage, (packed[place + 1] ?? 0) / frequencyUnit);
    }
    return byPassage;
  });
}

/** Those of several things that count as one, each by what it is worth. */
export function anyOf(all: readonly { of: Frequencies; worth: number }[]): Frequencies {
  return fields.map((_, field) => {
    const sum = new Map<number, number>();
    for (const { of, worth } of all) {
      for (const [passage, frequency] of of[field] ?? []) {
        sum.set(passage, (sum.get(passage) ?? 0) + frequency * worth);
      }
    }
    return sum;
  });
}

/** Those of things that count only together, in whichever fields of a passage. */
export function allOf(all: readonly Frequencies[]): Frequencies {
  const has = (of: Frequencies, passage: number): boolean => of.some((inField) => inField.has(passage));
  const together = anyOf(all.map((of) => ({ of, worth: 1 / all.length })));
  return together.map((inField) => new Map([...inField].filter(([passage]) => all.every((of) => has(of, passage)))));
}
