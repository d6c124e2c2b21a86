/** The file that tells browsers which pages they may prefetch. */
export const speculationRulesFile = 'speculation-rules.json';

/**
 * The content of that file: a browser fetches a page when the pointer rests on its link, and renders it when the link
 * is pressed (https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules). The addresses of
 * pages end with a slash, those of downloads do not. Links within a page and the admin are excluded. Browsers ignore
 * the rules in data-saving mode.
 */
export function speculationRules(basePath: string) {
  const where = {
    and: [
      { href_matches: [basePath, `${basePath}*/`] },
      { not: { href_matches: `${basePath}admin/*` } },
      { not: { selector_matches: '[href^="#"], [download], [target=_blank]' } },
    ] as const,
  };
  return {
    prefetch: [{ where, eagerness: 'moderate' }] as const,
    prerender: [{ where, eagerness: 'conservative' }] as const,
  };
}
