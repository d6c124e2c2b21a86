/**
 * A function that caches its results: by its primitive arguments, or by its object argument for as long as that object
 * is in use.
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
