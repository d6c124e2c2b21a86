import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { element, findElement, isElement, walk } from './tree.ts';

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): it allows only what the page's HTML needs.
 * Styles are allowed by their hashes. JSON-LD is not executed and needs no permission.
 * @returns the policy, as short as possible, since every page contains it
 */
function pagePolicy(tree: Root): string {
  const hashes: string[] = [];
  let [hasScript, hasForm] = [false, false];
  walk(tree, '', (part) => {
    if (part.tagName === 'style')
      hashes.push(` 'sha256-${createHash('sha256').update(toString(part)).digest('base64')}'`);
    if (part.tagName === 'script' && part.properties.src) hasScript = true;
    if (part.tagName === 'form') hasForm = true;
  });
  const directives = [
    "default-src 'none'",
    hashes.length > 0 && `style-src${hashes.join('')}`,
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    hasScript && "script-src 'self'",
    // For the search index, and for auditing tools, which fetch robots.txt from within a page.
    "connect-src 'self'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    // The site's scripts never turn text into HTML (https://www.w3.org/TR/trusted-types/).
    hasScript && "require-trusted-types-for 'script'",
  ];
  return directives.filter(Boolean).join(';');
}

/** Inserts the page's policy into its head, before anything that loads. Later steps must not change styles. */
export function addPolicy(tree: Root): void {
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  const charset = head?.children.findIndex((child) => isElement(child) && child.properties.charSet) ?? -1;
  if (charset < 0) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const policy = element('meta', { httpEquiv: ['content-security-policy'], content: pagePolicy(tree) });
  head?.children.splice(charset + 1, 0, policy);
}
