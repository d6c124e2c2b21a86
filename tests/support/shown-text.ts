import type { Page } from '@playwright/test';

/** A text of a page as a browser shows it. */
export interface ShownText {
  text: string;
  language: string;
  family: string;
  weight: number;
  /** The computed `font-variant-numeric`. */
  numerals: string;
}

/** Opens all that a page's reader can open, and leaves out what is shown in the system's font on purpose. */
export async function openAll(page: Page, families: readonly string[]): Promise<void> {
  await page.evaluate((own) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
      popover.popover = 'manual';
      popover.showPopover();
    }
    const isOwn = (element: Element): boolean =>
      own.includes(getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', '') ?? '');
    const others = [...document.querySelectorAll('body *')].filter((element) => !isOwn(element));
    for (const element of others) element.remove();
  }, families);
}

/** Every different text of a page, by its text nodes. */
export async function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const found = new Map<string, ShownText>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.replaceAll(/[ \t\r\n\f]+/g, ' ') ?? '';
      if (!parent || /^(?:script|style|template|title|desc)$/i.test(parent.tagName) || !text.trim()) continue;
      const { fontFamily, fontWeight, fontVariantNumeric } = getComputedStyle(parent);
      const shown = {
        text,
        language: parent.closest<HTMLElement>('[lang]')?.lang ?? '',
        family: fontFamily.split(',')[0]?.replaceAll('"', '') ?? '',
        weight: Number(fontWeight),
        numerals: fontVariantNumeric,
      };
      found.set(JSON.stringify(shown), shown);
    }
    return [...found.values()];
  });
}
