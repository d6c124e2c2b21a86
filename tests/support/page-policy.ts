/** A page's policy, and what it says. */
export const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** A page that may load what a test puts into it. */
export function withoutPolicy(html: string): string {
  return html.replace(policyTag, '');
}
