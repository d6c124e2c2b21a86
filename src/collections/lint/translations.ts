import { type Language, originalLanguage, translationLanguages } from '../../site.config.ts';
import { fingerprintPattern, noFingerprint } from '../../utils/fingerprint.ts';
import { type StatusCount, type TranslationStatus, countStatuses } from '../../utils/translation-status.ts';
import { type EntryFolder, bilingualSchemas } from '../schemas/index.ts';
import { type EntryFile, contentOf, pathIn } from './content.ts';
import { valuesOf } from './fields.ts';
import type { ContentFile } from './files.ts';
import { fingerprintOf } from './rules/translation-parity.ts';

/** An entry and its translation into one language, which may be missing. */
export interface TranslationState {
  folder: EntryFolder;
  /** The entry as editors name it: `events/opening`. */
  name: string;
  language: Language;
  standing: TranslationStatus;
  original: EntryFile;
  translation?: EntryFile;
  /** The translation's path below the content folder, where it is or where it would be. */
  path: string;
  /** The present fingerprint of the original. */
  print?: string;
  /** The fingerprint of the text that the translation was made from, if it says one. */
  noted?: string;
}

/** The state of every translation that a content folder has or lacks, by collection and name. */
export function translationStates(files: readonly ContentFile[]): TranslationState[] {
  const content = contentOf(files);
  const originals = content.entries.filter(({ role }) => role.language === originalLanguage);
  return folders.flatMap((folder) =>
    originals
      .filter(({ role }) => role.folder === folder)
      .flatMap((original) =>
        translationLanguages.map((language) =>
          stateOf(original, content.entry(folder, original.role.slug, language), language),
        ),
      ),
  );
}

/** Counts states by collection, leaving out those without entries. */
export function countsByFolder(states: readonly TranslationState[]): [EntryFolder, StatusCount][] {
  const byFolder = Map.groupBy(states, ({ folder }) => folder);
  return [...byFolder].map(([folder, inFolder]) => [folder, countStatuses(inFolder.map(({ standing }) => standing))]);
}

const folders = Object.keys(bilingualSchemas) as EntryFolder[];

function stateOf(original: EntryFile, translation: EntryFile | undefined, language: Language): TranslationState {
  const { folder, slug } = original.role;
  const path = translation?.path ?? pathIn(original, language);
  const print = fingerprintOf(original);
  const noted = translation && notedIn(translation);
  return {
    ...{ folder, language, original, path, name: `${folder}/${slug}` },
    ...(translation && { translation }),
    ...(print && { print }),
    ...(noted && { noted }),
    standing: standingOf(translation, print, noted),
  };
}

function standingOf(
  translation: EntryFile | undefined,
  print: string | undefined,
  noted: string | undefined,
): TranslationStatus {
  if (!translation) return 'untranslated';
  if (!print || !valuesOf(translation)) return 'unreadable';
  return noted === print ? 'translated' : 'outdated';
}

/** A new translation is written with zeros, which note nothing. */
function notedIn(translation: EntryFile): string | undefined {
  const noted = valuesOf(translation)?.translates;
  const isNoted = typeof noted === 'string' && fingerprintPattern.test(noted) && noted !== noFingerprint;
  return isNoted ? noted : undefined;
}
