import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts';
import { absolute } from '../library/routes.ts';

/**
 * The way from the first page to this one (https://schema.org/BreadcrumbList).
 * @param trail the pages above it, outermost first
 * @param title the page's own
 */
export function breadcrumbs(trail: readonly { href: string; title: string }[], title: string): BreadcrumbListLeaf {
  const steps = [...trail.map((step) => ({ name: step.title, item: absolute(step.href) })), { name: title }];
  const itemListElement = steps.map((step, index): ListItemLeaf => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}
