import { createHash } from 'node:crypto';

/** The packages that the admin's scripts import. */
export const importMap = JSON.stringify({
  imports: { '@sveltia/cms': './cms/index.js', immutable: './immutable.js' },
});

/**
 * The Content-Security-Policy of the admin's page (https://www.w3.org/TR/CSP3/): it may load the files beside it and,
 * if it is published, connect to GitHub. Sveltia needs inline styles, and blobs for files and its manifest.
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
