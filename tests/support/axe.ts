import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page by the rules of WCAG 2.2 AA and its own good practice, a line for each rule. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faults(axe(page).withTags(tags));
}

/** The same without contrast, which takes most of the time. */
export function faultsBesidesContrast(page: Page): Promise<string[]> {
  return faults(axe(page).withTags(tags).disableRules(['color-contrast']));
}

/** What axe finds wrong by some rules only, in the whole page or in the part that a selector finds. */
export function faultsByRules(page: Page, rules: string[], part?: string): Promise<string[]> {
  const builder = axe(page).withRules(rules);
  return faults(part ? builder.include(part) : builder);
}

/** Axe for a page without frames, which it need not gather the results of. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
