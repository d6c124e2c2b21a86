/**
 * A function that remembers its results: each is worked out once for the same words and numbers, or for the same object for as
 * long as that object is in use.
 */
export function memoize<Of extends readonly (string | number | boolean)[] | readonly [object], Result>(
  work: (...of: Of) => Result,
): (...of: Of) => Result {
  const byObject = new WeakMap<object, { result: Result }>();
  const byWords = new Map<string, { result: Result }>();
  return (...of) => {
    const [first] = of;
    const words = of.map(String).join('\n');
    const known = typeof first === 'object' ? byObject.get(first) : byWords.get(words);
    if (known) return known.result;
    const entry = { result: work(...of) };
    if (typeof first === 'object') byObject.set(first, entry);
    else byWords.set(words, entry);
    return entry.result;
  };
}
