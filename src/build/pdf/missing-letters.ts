import type { Page } from 'playwright-core';
import { inTypefaces } from '../../styles/faces.ts';

/**
 * Replaces letters that neither the site's typefaces nor a system font has by an ellipsis, where a browser would draw
 * boxes. The check warns of such letters.
 */
export async function elideMissingLetters(page: Page): Promise<void> {
  await page.evaluate((source) => {
    const inTypefaces = new RegExp(source, 'u');
    const context = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
    const picture = (letter: string): string | undefined => {
      context?.clearRect(0, 0, 40, 40);
      context?.fillText(letter, 10, 25);
      return context?.getImageData(0, 0, 40, 40).data.join();
    };
    // Unassigned in Unicode, so no font has it.
    const box = picture('\u0378');
    const missing = new Map<string, boolean>();
    const isMissing = (letter: string): boolean => {
      const known = missing.get(letter) ?? (!inTypefaces.test(letter) && picture(letter) === box);
      missing.set(letter, known);
      return known;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const shown = text.data.replace(/[\p{L}\p{M}\p{N}]/gu, (letter) => (isMissing(letter) ? '\u0378' : letter));
      if (shown !== text.data) text.data = shown.replace(/\u0378+/g, '…');
    }
  }, inTypefaces.source);
}
