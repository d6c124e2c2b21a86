/** The file in which browsers read which links they may follow ahead. */
export const speculationRulesFile = 'speculation-rules.json';

/**
 * Which links a browser may follow before they are: it fetches a page when a reader's pointer rests on its link, and prepares
 * it when the link is pressed (https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules). Pages are
 * what ends with a slash; files to download do not. A link within the same page, and the editor's desk, are left out.
 * Browsers leave it all to readers who save data.
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
