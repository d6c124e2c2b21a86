const tag = /<[a-z][^\s>"'/]*(?:\s+[^\s=>"']+(?:="[^"]*")?)*\s*\/?>/gi;

/**
 * A page with `<` written as `&lt;` in its attributes: HTML allows both there, and the steps after this one, which look for
 * tags, then find nothing else.
 */
export function withEscapedAttributes(html: string): string {
  return html.replace(tag, (one) => (one.includes('<', 1) ? `<${one.slice(1).replaceAll('<', '&lt;')}` : one));
}
