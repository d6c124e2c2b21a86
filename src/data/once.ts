import { memoize } from '../utils/memoize.ts';

/** Keeps a function's answers, so that a list many pages need is made once a build. In the dev server it asks anew. */
export const once: typeof memoize = (make) => (import.meta.env.DEV ? make : memoize(make));
