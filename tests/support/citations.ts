import type { Page } from '@playwright/test';

/** The id of a source in the list of sources of the page that is open. */
export async function placeOfSource(page: Page, source: string): Promise<string> {
  const line = page.locator('.references li', { has: page.locator(`a[href$="/sources/#${source}"]`) });
  return (await line.getAttribute('id')) ?? '';
}
