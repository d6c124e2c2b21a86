/**
 * What a test goes through, one by one: a loop over nothing would pass and guard nothing.
 * @returns the values as a list; throws where there are none
 */
export function each<Value>(values: Iterable<Value>): Value[] {
  const list = [...values];
  if (list.length === 0) throw new Error('There is nothing here to go through, so that nothing would be tested.');
  return list;
}
