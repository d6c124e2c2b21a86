import { policy as adminPolicy } from '../admin/policy.ts';
import { languagePairs, languages } from '../site.config.ts';
import { feeds, pageType, typesByEnding, typesByFile } from './content-types.ts';
import { type Files, isAmong } from './files.ts';
import { speculationRulesFile } from './speculation-rules.ts';

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Headers that a host sends with some of the site's files. */
export interface HeaderRule {
  files: Files;
  headers: Headers;
}

/** The languages of the pages in each folder. */
const languagesByFolder = new Map<string, string>([
  ...languages.map((language) => [language, language] as const),
  ...languagePairs.map(
    ({ original, translation }) => [`${original}-${translation}`, `${original}, ${translation}`] as const,
  ),
]);

/** For files that other sites may embed, and for files that their scripts may read. */
const forOthers = { 'cross-origin-resource-policy': 'cross-origin' };
const forScripts = { ...forOthers, 'access-control-allow-origin': '*' };

const csp = 'content-security-policy';

/**
 * The headers of the site's files, for the recipes for hosts and for the site's own server. If two rules name the same
 * header, the later one wins. No header forbids browsers to store a page: going back would then load it again.
 */
export function headerRules(basePath: string): readonly HeaderRule[] {
  const everyLanguage = { 'content-language': languages.join(', ') };
  const withScripts = [
    ...languages.map((language) => `${language}/search/`),
    ...[...languagesByFolder.keys()].map((folder) => `${folder}/print/`),
  ];
  return [
    // Has the policy of pages, because some hosts match the requested address even when they answer with the 404 page.
    { files: 'every', headers: { ...security, 'cache-control': 'no-cache', [csp]: headerPolicy("'none'") } },
    ...Object.entries(typesByEnding).map(([ending, type]) => ({
      files: { ending },
      headers: { 'content-type': type, [csp]: ending === '.pdf' ? pdfPolicy : filePolicy },
    })),
    ...Object.entries(typesByFile).map(([file, type]) => ({ files: { file }, headers: { 'content-type': type } })),
    {
      files: { pages: '' },
      headers: { 'content-type': pageType, 'speculation-rules': `"${basePath}${speculationRulesFile}"` },
    },
    ...withScripts.map((pages) => ({ files: { pages }, headers: { [csp]: headerPolicy("'self'") } })),
    ...['', '404.html'].map((file) => ({ files: { file }, headers: everyLanguage })),
    ...[...languagesByFolder].map(([folder, value]) => ({
      files: { folder: `${folder}/` },
      headers: { 'content-language': value },
    })),
    { files: { folder: 'data/' }, headers: { ...everyLanguage, ...forScripts } },
    ...feeds.map((file) => ({ files: { file }, headers: { ...forScripts, [csp]: feedPolicy } })),
    ...['share/', 'icons/'].map((folder) => ({ files: { folder }, headers: forOthers })),
    ...['icon.svg', 'favicon.ico'].map((file) => ({ files: { file }, headers: forOthers })),
    // The names of these files change with their content.
    { files: { folder: '_astro/' }, headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
    {
      files: { folder: 'admin/' },
      headers: {
        [csp]: `${adminPolicy(true)}; frame-ancestors 'none'`,
        'permissions-policy': denyFeatures('clipboard-read', 'clipboard-write', 'fullscreen', 'local-fonts'),
      },
    },
  ];
}

/** The headers of a file, by its path below the base path. */
export function headersFor(path: string, basePath: string): Headers {
  const rules = headerRules(basePath).filter(({ files }) => isAmong(files, path));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Headers;
}

/**
 * Browser features by the names that Chromium knows: it logs a warning about others
 * (https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md).
 */
const features = `accelerometer autoplay browsing-topics camera clipboard-read clipboard-write compute-pressure
  display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection local-fonts magnetometer
  microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get
  screen-wake-lock serial storage-access usb window-management xr-spatial-tracking`.split(/\s+/);

/** A policy that denies all features except the given ones (https://www.w3.org/TR/permissions-policy-1/). */
function denyFeatures(...allowed: readonly string[]): string {
  const denied = features.filter((feature) => !allowed.includes(feature));
  return denied.map((feature) => `${feature}=()`).join(', ');
}

/**
 * Two years; browsers ignore the header over http (https://www.rfc-editor.org/rfc/rfc6797#section-8.1). Without
 * `includeSubDomains`, because subdomains may belong to somebody else, and the site has no cookies to protect.
 */
export const strictTransport = { 'strict-transport-security': 'max-age=63072000' } as const;

/** Prevents framing, MIME sniffing, and access or tracking by other sites. */
const security = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Linked sites do not learn which entry a reader comes from.
  'referrer-policy': 'no-referrer',
  'permissions-policy': denyFeatures(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * The Content-Security-Policy that a host sends with a page (https://www.w3.org/TR/CSP3/): everything except the hash
 * of its styles, which differs between pages and is in the page itself. Only a header can forbid framing. Pages without
 * scripts may connect to their own host too, because auditing tools fetch robots.txt from within a page.
 */
function headerPolicy(scripts: "'none'" | "'self'"): string {
  const own = "connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'";
  const none = "object-src 'none'; frame-src 'none'; worker-src 'none'; media-src 'none'";
  return [`script-src ${scripts}`, own, none, leastPolicy].join('; ');
}

const unframed = (formAction: string): string => `base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`;

/** The policy for hosts that cannot distinguish pages from other files: it suits both. */
export const leastPolicy = unframed("'self'");

/** Chrome shows a PDF in a generated page with styles, scripts and an object, so nothing but framing is restricted. */
const pdfPolicy = unframed("'none'");

/** For all other files, when a browser displays one directly. */
const filePolicy = `default-src 'none'; ${pdfPolicy}`;

/** A feed has a style sheet with fonts, and refers to its pictures by their published addresses. */
const feedPolicy = `${filePolicy}; style-src 'self'; font-src 'self'; img-src 'self' https:`;
