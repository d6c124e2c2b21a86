import { applyEdits } from '../../utils/text.ts';
import type { ContentFile } from './files.ts';
import { check } from './index.ts';
import { utf16Text } from './parsed.ts';
import { withoutStraySigns } from './rules/letters.ts';
import { translationStates, withFingerprint } from './translations.ts';

/**
 * The files of a content folder, corrected where there is only one answer. What an editor has accepted stays. Translations
 * that were reviewed stay so, since no correction changes what a text says.
 * @param isChosen whether a file may be corrected
 */
export function corrected(files: readonly ContentFile[], isChosen: (file: ContentFile) => boolean): ContentFile[] {
  const plain = files.map((file) =>
    isChosen(file) && /\.(?:mdx?|yaml)$/.test(file.path) ? withPlainSigns(file) : file,
  );
  return stillReviewed(files, withEdits(plain, isChosen));
}

/** A file in UTF-8 without signs that mean nothing. A file in an encoding that is not known is left alone. */
function withPlainSigns(file: ContentFile): ContentFile {
  const before = Buffer.from(file.bytes);
  const decoded = utf16Text(before);
  const text = decoded ?? before.toString();
  if (decoded === undefined && !Buffer.from(text).equals(before)) return file;
  const after = Buffer.from(withoutStraySigns(text));
  return after.equals(before) ? file : { ...file, bytes: after };
}

/** Makes the edits of all problems, until there are none: a mistake in the fields may hide another. */
function withEdits(files: readonly ContentFile[], isChosen: (file: ContentFile) => boolean): ContentFile[] {
  const edits = Map.groupBy(
    check(files).filter(({ fix }) => fix),
    ({ file }) => file,
  );
  const next = files.map((file) => {
    const ofFile = isChosen(file) ? (edits.get(file.path) ?? []).flatMap(({ fix = [] }) => fix) : [];
    return ofFile.length > 0
      ? { ...file, bytes: Buffer.from(applyEdits(Buffer.from(file.bytes).toString(), ofFile)) }
      : file;
  });
  return next.every((file, index) => file === files[index]) ? next : withEdits(next, isChosen);
}

/** Notes the corrected originals in the translations that were reviewed. */
function stillReviewed(before: readonly ContentFile[], after: readonly ContentFile[]): ContentFile[] {
  const reviewed = translationStates(before).filter(({ status }) => status === 'translated');
  const names = new Set(reviewed.map(({ path }) => path));
  const noted = new Map(
    translationStates(after).flatMap(({ status, path, translation, print }) =>
      names.has(path) && status === 'outdated' && translation && print
        ? [[path, withFingerprint(translation, print)]]
        : [],
    ),
  );
  return after.map((file) => {
    const bytes = noted.get(file.path);
    return bytes ? { ...file, bytes } : file;
  });
}
