/** The files of a rule, in terms that every host can express. Paths are below the base path. */
export type Files =
  | 'every'
  /** A file, or a page: its path ends with a slash. */
  | { file: string }
  /** Everything below a folder: `data/`. */
  | { folder: string }
  /** `.pdf` */
  | { ending: string }
  /** The pages in a folder and below it; `''` for all. */
  | { pages: string };

/**
 * A regular expression for the paths of files with the base path, in the syntax that JavaScript, PCRE and RE2 share. It also
 * matches the path of a page's file, which some hosts match instead of the page's own.
 */
export function patternOf(files: Files, basePath = ''): string {
  const base = `^${escaped(basePath)}`;
  if (files === 'every') return base;
  if ('file' in files) return `${base}${escaped(files.file)}${/(^|\/)$/.test(files.file) ? '(index\\.html)?' : ''}$`;
  if ('folder' in files) return `${base}${escaped(files.folder)}`;
  if ('ending' in files) return `${base}.*${escaped(files.ending)}$`;
  return `${base}${escaped(files.pages)}(.*/)?((index|404)\\.html)?$`;
}

/** Whether files include one, by its path below the base path. */
export function isAmong(files: Files, path: string): boolean {
  return new RegExp(patternOf(files)).test(path);
}

/** A text for use inside a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
