import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';

const self = ["'self'"];
const nothing = ["'none'"];

/**
 * What a page may load and do (https://www.w3.org/TR/CSP3/): nothing but what its HTML asks for. Its styles are allowed
 * by their hash and so only as they are; JSON for programs is no script and needs no leave.
 * @param html a page whose styles and scripts are as they will be sent
 * @returns the policy, as short as it can be written: it is part of every page
 */
export function pagePolicy(html: string): string {
  const hashes = stylesOf(html).map(sha256);
  const hasScript = /<script[^>]* src=/.test(html);
  const hasForm = html.includes('<form');
  const directives: Record<string, readonly string[]> = {
    'default-src': nothing,
    'style-src': hashes,
    'font-src': self,
    'img-src': self,
    'manifest-src': self,
    'script-src': hasScript ? self : [],
    // The form's script fetches what it searches.
    'connect-src': hasForm ? self : [],
    'form-action': hasForm ? self : nothing,
    'base-uri': nothing,
    // No script here makes HTML of text (https://www.w3.org/TR/trusted-types/).
    'require-trusted-types-for': hasScript ? ["'script'"] : [],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
}

/** The text of each style element. Attributes may hold the same letters, so a parser tells; it need not read on after the last. */
function stylesOf(html: string): string[] {
  const styles: string[] = [];
  visit(fromHtml(html.slice(0, html.lastIndexOf(styleEnd) + styleEnd.length)), 'element', (element) => {
    if (element.tagName === 'style') styles.push(toString(element));
  });
  return styles;
}

const styleEnd = '</style>';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with its policy in its head, before anything that could be loaded; one that has a policy keeps it. */
export function withPolicy(html: string): string {
  if (/http-equiv="content-security-policy"/i.test(html)) return html;
  const tag = `<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">`;
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`A page without ${charset} has no place for its policy.`);
  return html.replace(charset, () => charset + tag);
}
