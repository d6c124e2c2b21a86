import { createHash } from 'node:crypto';

/** The packages that the admin's scripts import. */
export const importMap = JSON.stringify({
  imports: { '@sveltia/cms': './cms/index.js', immutable: './immutable.js' },
});

/**
 * What the admin's page may load (https://www.w3.org/TR/CSP3/): the files beside it, and from another host only what a published
 * admin reads from and writes to GitHub. Sveltia sets styles on elements; it shows files and its manifest as blobs.
 */
export function policy(withGitHub: boolean): string {
  const map = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${map}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self' blob: data:${withGitHub ? ' https://api.github.com' : ''}`,
    'manifest-src blob:',
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
