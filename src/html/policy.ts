import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { element, findElement, isElement, walk } from './tree.ts';

const self = ["'self'"];
const nothing = ["'none'"];

/**
 * What a page may load and do (https://www.w3.org/TR/CSP3/): nothing but what its HTML asks for. Its styles are allowed
 * by their hash and so only as they are; JSON for programs is not a script and needs no permission.
 * @returns the policy, as short as it can be written: it is part of every page
 */
function pagePolicy(tree: Root): string {
  const hashes: string[] = [];
  const has = { script: false, form: false };
  walk(tree, '', (part) => {
    if (part.tagName === 'style') hashes.push(sha256(toString(part)));
    if (part.tagName === 'script' && part.properties.src) has.script = true;
    if (part.tagName === 'form') has.form = true;
  });
  const directives: Record<string, readonly string[]> = {
    'default-src': nothing,
    'style-src': hashes,
    'font-src': self,
    'img-src': self,
    'manifest-src': self,
    'script-src': has.script ? self : [],
    // The search fetches its index; programs that judge a page read robots.txt from within it.
    'connect-src': self,
    'form-action': has.form ? self : nothing,
    'base-uri': nothing,
    // No script here makes HTML of text (https://www.w3.org/TR/trusted-types/).
    'require-trusted-types-for': has.script ? ["'script'"] : [],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts a page's policy into its head, before anything that could be loaded. It comes last: styles stay as they are. */
export function addPolicy(tree: Root): void {
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  const charset = head?.children.findIndex((child) => isElement(child) && child.properties.charSet) ?? -1;
  if (charset < 0) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const policy = element('meta', { httpEquiv: ['content-security-policy'], content: pagePolicy(tree) });
  head?.children.splice(charset + 1, 0, policy);
}
