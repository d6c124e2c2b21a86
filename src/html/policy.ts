import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { element, findElement, isElement, walk } from './tree.ts';

/**
 * What a page may load and do (https://www.w3.org/TR/CSP3/): nothing but what its HTML asks for. Its styles are allowed
 * by their hash, so that they cannot be changed; JSON for programs is not a script and needs no permission.
 * @returns the policy, as short as it can be written: it is part of every page
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
    // The search fetches its index; programs that judge a page read robots.txt from within it.
    "connect-src 'self'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    // No script here makes HTML of text (https://www.w3.org/TR/trusted-types/).
    hasScript && "require-trusted-types-for 'script'",
  ];
  return directives.filter(Boolean).join(';');
}

/** Puts a page's policy into its head, before anything that could be loaded. No later step may change a style. */
export function addPolicy(tree: Root): void {
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  const charset = head?.children.findIndex((child) => isElement(child) && child.properties.charSet) ?? -1;
  if (charset < 0) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const policy = element('meta', { httpEquiv: ['content-security-policy'], content: pagePolicy(tree) });
  head?.children.splice(charset + 1, 0, policy);
}
