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
