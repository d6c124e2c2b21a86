/** Keeps a function's answers, so that a list many pages need is made once a build. In the dev server it asks anew. */
export function once<Arguments extends readonly string[], Answer>(make: (...of: Arguments) => Answer) {
  const answers = new Map<string, Answer>();
  return (...of: Arguments): Answer => {
    const key = of.join(' ');
    const kept = answers.get(key);
    if (kept !== undefined && !import.meta.env.DEV) return kept;
    const answer = make(...of);
    answers.set(key, answer);
    return answer;
  };
}
