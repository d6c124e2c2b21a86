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

/** For what other sites may show, and for what scripts of theirs may read. */
const forOthers = { 'cross-origin-resource-policy': 'cross-origin' };
const forScripts = { ...forOthers, 'access-control-allow-origin': '*' };

const csp = 'content-security-policy';

/**
 * The headers of the site's files, for the recipes for hosts and for the site's own server. Where two rules name the same header,
 * the later one counts. No header forbids a browser to store a page, since going back would then load it again.
 */
export function headerRules(basePath: string): readonly HeaderRule[] {
  const everyLanguage = { 'content-language': languages.join(', ') };
  const withScripts = [
    ...languages.map((language) => `${language}/search/`),
    ...[...languagesByFolder.keys()].map((folder) => `${folder}/print/`),
  ];
  return [
    // With the policy of pages: some hosts match the requested address also where they answer with the page for missing ones.
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
 * What a browser could offer a page, by the names that Chromium knows: it complains of others
 * (https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md).
 */
const features = `accelerometer autoplay browsing-topics camera clipboard-read clipboard-write compute-pressure
  display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection local-fonts magnetometer
  microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get
  screen-wake-lock serial storage-access usb window-management xr-spatial-tracking`.split(/\s+/);

/** A policy that denies every feature but some (https://www.w3.org/TR/permissions-policy-1/). */
function denyFeatures(...allowed: readonly string[]): string {
  const denied = features.filter((feature) => !allowed.includes(feature));
  return denied.map((feature) => `${feature}=()`).join(', ');
}

/**
 * Two years, for hosts with https; over http it means nothing (https://www.rfc-editor.org/rfc/rfc6797#section-8.1). Without
 * `includeSubDomains`: other names below the host may be somebody else's, and the site sets no cookie that one could take.
 */
export const strictTransport = { 'strict-transport-security': 'max-age=63072000' } as const;

/** Against framing, guessing of types, and access or tracking by other sites. */
const security = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The sites that a page links to need not know which entry a reader comes from.
  'referrer-policy': 'no-referrer',
  'permissions-policy': denyFeatures(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * The Content-Security-Policy that a host sends with a page (https://www.w3.org/TR/CSP3/): everything but its styles, whose hash
 * differs from page to page and is in the page itself. Only a header can forbid framing. A page without scripts may
 * connect to its own host all the same: programs that judge pages read robots.txt from within.
 */
function headerPolicy(scripts: "'none'" | "'self'"): string {
  const own = "connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'";
  const none = "object-src 'none'; frame-src 'none'; worker-src 'none'; media-src 'none'";
  return [`script-src ${scripts}`, own, none, leastPolicy].join('; ');
}

const unframed = (formAction: string): string => `base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`;

/** What holds for pages and every other file alike, for hosts that cannot tell them apart. */
export const leastPolicy = unframed("'self'");

/** Chrome shows a PDF in a page of its own making, which has styles, scripts and an object inside. */
const pdfPolicy = unframed("'none'");

/** For every other file, where a browser shows one by itself. */
const filePolicy = `default-src 'none'; ${pdfPolicy}`;

/** A feed has a style sheet with fonts, and names its pictures by their published addresses. */
const feedPolicy = `${filePolicy}; style-src 'self'; font-src 'self'; img-src 'self' https:`;
