import { policy as deskPolicy } from '../admin/policy.ts';
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

const csp = 'content-security-policy';
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
/** What other sites may show or read. */
const forOthers = { 'cross-origin-resource-policy': 'cross-origin' };
const forPrograms = { ...forOthers, 'access-control-allow-origin': '*' };

/** The folders whose pages are in one language, or in two side by side, each with what they are in. */
const folderLanguages: readonly (readonly [folder: string, languages: string])[] = [
  ...languages.map((language) => [language, language] as const),
  ...languagePairs.map(
    ({ original, translation }) => [`${original}-${translation}`, `${original}, ${translation}`] as const,
  ),
];

/**
 * What a host says with the site's files: recipes for hosts and the site's own server read it here and nowhere else. Where two
 * rules name the same header, the later one holds. Nothing forbids a browser to store a page: it would not be kept for going
 * back to. Strict-Transport-Security is for those who serve https.
 */
export function headerRules(basePath: string): readonly HeaderRule[] {
  const every = languages.join(', ');
  return [
    // The policy of pages too: some hosts go by what was asked for, and answer with the page that says that it is not there.
    { files: 'every', headers: { ...security, 'cache-control': 'no-cache', [csp]: headerPolicy(false) } },
    ...Object.entries(typesByEnding).map(([ending, type]) => ({
      files: { ending },
      headers: { 'content-type': type, [csp]: ending === '.pdf' ? pdfPolicy : filePolicy },
    })),
    ...Object.entries(typesByFile).map(([file, type]) => ({ files: { file }, headers: { 'content-type': type } })),
    {
      files: { pages: '' },
      headers: { 'content-type': pageType, 'speculation-rules': `"${basePath}${speculationRulesFile}"` },
    },
    // The search, and the button that prints a document.
    ...[
      ...languages.map((language) => `${language}/search/`),
      ...folderLanguages.map(([folder]) => `${folder}/print/`),
    ].map((pages) => ({ files: { pages }, headers: { [csp]: headerPolicy(true) } })),
    ...['', '404.html'].map((file) => ({ files: { file }, headers: { 'content-language': every } })),
    ...folderLanguages.map(([folder, value]) => ({
      files: { folder: `${folder}/` },
      headers: { 'content-language': value },
    })),
    { files: { folder: 'data/' }, headers: { 'content-language': every, ...forPrograms } },
    ...feeds.map((file) => ({ files: { file }, headers: { ...forPrograms, [csp]: feedPolicy } })),
    ...['share/', 'icons/'].map((folder) => ({ files: { folder }, headers: forOthers })),
    ...['icon.svg', 'favicon.ico'].map((file) => ({ files: { file }, headers: forOthers })),
    // Their names change with what they hold.
    { files: { folder: '_astro/' }, headers: immutable },
    {
      files: { folder: 'admin/' },
      headers: {
        [csp]: `${deskPolicy(true)}; frame-ancestors 'none'`,
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
 * What a browser could offer a page, by the names that Chromium knows
 * (https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md). It complains of names that it does not know.
 */
const features = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'clipboard-write'],
  ...[
    'compute-pressure',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
  ],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** A policy that denies every feature but some (https://www.w3.org/TR/permissions-policy-1/). */
export function denyFeatures(...allowed: readonly string[]): string {
  return features
    .filter((feature) => !allowed.includes(feature))
    .map((feature) => `${feature}=()`)
    .join(', ');
}

/**
 * Two years, without `includeSubDomains`: other names below the host may be somebody else's and not ready for it, and the
 * site sets no cookie that one of them could take. It means nothing over http (https://www.rfc-editor.org/rfc/rfc6797#section-8.1).
 */
export const strictTransport = { 'strict-transport-security': 'max-age=63072000' } as const;

/** What is said with every answer over http and https, against being framed, sniffed at, listened to or followed. */
export const security = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Which entry a reader comes from is no business of the sites that a page links to.
  'referrer-policy': 'no-referrer',
  'permissions-policy': denyFeatures(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

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
