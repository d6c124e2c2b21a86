import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { markLooks } from './looks.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page by the rules of WCAG 2.2 AA and its own good practice, a line for each rule. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const builder = await axe(page);
  return [...(await faults(builder.withTags(tags).disableRules(['color-contrast']))), ...(await contrastFaults(page))];
}

/** What it finds wrong with colours: of a page in other colours nothing else need be asked. */
export async function colorFaults(page: Page): Promise<string[]> {
  return [...(await faultsByRules(page, ['link-in-text-block'])), ...(await contrastFaults(page))];
}

/** What it finds wrong with contrast, which takes long to measure: once for all text that looks the same. */
async function contrastFaults(page: Page): Promise<string[]> {
  await page.evaluate(markLooks);
  return faultsByRules(page, ['color-contrast'], '[data-look]');
}

/** What axe finds wrong by some rules only, in the whole page or in the parts that a selector finds. */
export async function faultsByRules(page: Page, rules: string[], parts?: string): Promise<string[]> {
  const builder = (await axe(page)).withRules(rules);
  return faults(parts ? builder.include(parts) : builder);
}

/** Axe for a page without frames, which it need not gather the results of. */
async function axe(page: Page): Promise<AxeBuilder> {
  // It is half a megabyte of script, which a page that has it need not read again.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(denyIconFonts);
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) });
  return builder.setLegacyMode().options({ resultTypes: ['violations'] });
}

/**
 * Axe leaves out text that is narrower than its letters, as a name is that an icon font draws as one icon; so is text in
 * Devanagari, whose letters join. Runs in the page: now no text measures narrower.
 */
function denyIconFonts(): void {
  CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 30 * text.length }) as TextMetrics;
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
