import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../library/routes.ts';

/**
 * The way from the first page to this one (https://schema.org/BreadcrumbList).
 * @param trail the pages above it, outermost first
 * @param title the page's own
 */
export function breadcrumbs(trail: readonly { href: string; title: string }[], title: string): BreadcrumbList {
  const steps = [...trail.map((step) => ({ name: step.title, item: absolute(step.href) })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
