import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

/** The site's languages, as BCP 47 codes. The first is the one entries are written in; the others are translations. */
export const languages = ['hi', 'en'] as const;
export type Language = (typeof languages)[number];
export const [originalLanguage, ...translationLanguages] = languages;

/** The oldest browsers in which everything works, as esbuild names them: scripts use nothing newer, styles only with a fallback. */
export const browserFloor = ['chrome90', 'safari15.4', 'ios15.4', 'firefox91'];

/** Two languages side by side. */
export interface LanguagePair {
  original: Language;
  translation: Language;
}
/** The original with each of its translations. */
export const languagePairs: readonly LanguagePair[] = translationLanguages.map((translation) => ({
  original: originalLanguage,
  translation,
}));

interface LanguageDetails {
  /** Its name in the language itself. */
  name: string;
  /** A Unicode script name. */
  script: string;
  /** A locale for Intl; with international digits, in Hindi too. */
  locale: string;
  /** The style of lists for Intl: Hindi writes no comma before और, which only its short style does. */
  listStyle: 'long' | 'short';
  /** What ends a sentence: Hindi writes a danda, other languages of its script a full stop. */
  endMark: '।' | '.';
  /** The check warns of a sentence with more words, where a limit is known. */
  longestSentence?: number;
  /** How fast adults read it silently. */
  wordsPerMinute: number;
}

/**
 * The languages' names, scripts, locales and reading rates. The rate in English is that of non-fiction in Brysbaert 2019
 * (https://doi.org/10.1016/j.jml.2019.104047), who finds that the rates of other languages follow from how many words
 * they need for the same message. In the texts written for this site Hindi needs 1.09 times as many as English: 238 ×
 * 1.09, rounded to 5.
 */
export const languageDetails: Record<Language, LanguageDetails> = {
  hi: {
    name: 'हिंदी',
    script: 'Devanagari',
    locale: 'hi-IN-u-nu-latn',
    listStyle: 'short',
    endMark: '।',
    longestSentence: 30,
    wordsPerMinute: 260,
  },
  en: { name: 'English', script: 'Latin', locale: 'en-IN', listStyle: 'long', endMark: '.', wordsPerMinute: 238 },
};

const folder = z.string().min(1, 'must name a folder');
const siteAddress = 'must be the address the site is published at, such as https://example.org';

/** The settings from the environment, each with its default. */
const environment = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: siteAddress })
    .refine(
      (url) => !URL.canParse(url) || new URL(url).pathname === '/',
      'must name the host only; the folder below it goes into BASE_PATH',
    )
    .default('http://localhost:4321'),
  BASE_PATH: z
    .string()
    .regex(
      /^\/(\w[\w.-]*\/)*$/,
      'must be folder names between slashes, beginning and ending with one, such as / or /explainer/',
    )
    .default('/'),
  CONTENT_DIR: z.string().refine(existsSync, 'must name a folder that exists').prefault('content'),
  OUT_DIR: folder.default('dist'),
  CACHE_DIR: folder.default('node_modules/.astro'),
  PDF: z.enum(['auto', 'required', 'off'], { error: 'must be auto, required or off' }).default('auto'),
  PDF_SECONDS: z.coerce.number({ error: 'must be a number of seconds' }).positive('must be more than 0').default(120),
  SOURCE_DATE_EPOCH: z
    .string()
    .regex(/^\d{1,11}$/, 'must be a number of whole seconds since the beginning of 1970')
    .optional(),
  ADMIN_REPOSITORY: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name, as GitHub writes a repository')
    .optional(),
  ADMIN_BRANCH: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/, 'must be the name of a branch, such as main')
    .default('main'),
});

const { data, error } = environment.safeParse(process.env);
if (!data) {
  const problems = error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  throw new Error(`Invalid settings in the environment:\n${problems.join('\n')}`);
}

/** The settings; docs/settings.md says what they do. Paths are absolute. */
export const settings = {
  siteUrl: data.SITE_URL,
  basePath: data.BASE_PATH,
  contentDir: resolve(data.CONTENT_DIR),
  outDir: resolve(data.OUT_DIR),
  /** The cache that builds share. */
  cacheDir: resolve(data.CACHE_DIR),
  /** Whether to make PDFs: if a browser is available, always, or never. */
  pdf: data.PDF,
  /** The time limit for printing one PDF. */
  pdfSeconds: data.PDF_SECONDS,
  /**
   * The time that counts as now, in milliseconds since 1970, if the environment sets one
   * (https://reproducible-builds.org/specs/source-date-epoch/). Only the check uses it: no page shows when it was
   * built.
   */
  buildTime: data.SOURCE_DATE_EPOCH ? Number(data.SOURCE_DATE_EPOCH) * 1000 : undefined,
  /** The GitHub repository that a published admin writes to, `owner/name`. */
  adminRepository: data.ADMIN_REPOSITORY,
  adminBranch: data.ADMIN_BRANCH,
} as const;
