/**
 * The Content-Security-Policy that a host sends with a page (https://www.w3.org/TR/CSP3/): everything but its styles, whose
 * hash differs from page to page and stands in the page itself. Only a header can forbid that another site frames a page.
 * A page without a script may request from its own host all the same: programs that judge pages read robots.txt from within.
 */
export function headerPolicy(hasScript: boolean): string {
  return [
    `script-src ${hasScript ? "'self'" : "'none'"}`,
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "media-src 'none'",
    ...unframed("form-action 'self'"),
  ].join('; ');
}

/** That of every other file, where a browser shows one by itself. */
export const filePolicy = ["default-src 'none'", ...unframed("form-action 'none'")].join('; ');

/** That of a feed: it has a style sheet with fonts, and names its pictures by the address at which it is published. */
export const feedPolicy = `${filePolicy}; style-src 'self'; font-src 'self'; img-src 'self' https:`;

/** That of a PDF: Chrome shows it in a page of its own making, which has styles, scripts and an object inside. */
export const pdfPolicy = unframed("form-action 'none'").join('; ');

/** What holds for pages and every other file alike, for hosts that cannot tell them apart. */
export const leastPolicy = unframed("form-action 'self'").join('; ');

function unframed(formAction: string): string[] {
  return ["base-uri 'none'", formAction, "frame-ancestors 'none'"];
}
