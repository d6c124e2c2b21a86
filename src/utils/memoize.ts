interface Answers<Key, Answer> {
  has(key: Key): boolean;
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/**
 * A function that keeps its answers: each is made once for the same words and numbers, or for the same object for as long
 * as that is in use.
 */
export function memoize<Of extends readonly (string | number | boolean)[] | readonly [object], Answer>(
  make: (...of: Of) => Answer,
): (...of: Of) => Answer {
  const byObject = new WeakMap<object, Answer>();
  const byWords = new Map<string, Answer>();
  return (...of) => {
    const [first] = of;
    const answer = (): Answer => make(...of);
    return typeof first === 'object' ? kept(byObject, first, answer) : kept(byWords, of.map(String).join('\n'), answer);
  };
}

function kept<Key, Answer>(answers: Answers<Key, Answer>, key: Key, make: () => Answer): Answer {
  if (!answers.has(key)) answers.set(key, make());
  return answers.get(key) as Answer;
}
