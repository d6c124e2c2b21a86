import { createHash } from 'node:crypto';
import { fingerprintedText } from './fingerprinted-text.ts';

/** The form of a fingerprint. */
export const fingerprintPattern = /^[0-9a-f]{8}$/;
/** The placeholder in a new translation. */
export const noFingerprint = '00000000';

/**
 * A short fingerprint of an entry's text, by which a translation says which text it was made from.
 * @param text the fields that are translated
 * @param body the Markdown below them
 * @returns eight hexadecimal digits, independent of white space, line ends and Unicode composition
 */
export function fingerprint(text: Readonly<Record<string, unknown>>, body: string): string {
  return createHash('sha256').update(fingerprintedText(text, body)).digest('hex').slice(0, 8);
}
