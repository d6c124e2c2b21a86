import type { Page } from '@playwright/test';

/** A control as the browser tells it to a screen reader. */
export interface Control {
  role: string;
  name: string;
  /** Those of `expanded`, `checked`, `focused` and the like that it has. */
  states: Record<string, unknown>;
}

/** The controls of a page as the browser tells them to a screen reader, in their order. */
export async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && stateOf(node).focusable && node.role?.value !== 'RootWebArea')
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      states: stateOf(node),
    }));
}

interface TreeNode {
  properties?: { name: string; value: { value?: unknown } }[];
}

function stateOf({ properties = [] }: TreeNode): Record<string, unknown> {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
}
