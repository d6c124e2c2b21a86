import { imageMetadata } from 'astro/assets/utils';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../../utils/memoize.ts';

/** A file of the content as it is on the disk. The object never changes, so that results can be memoized by it. */
export interface ContentFile {
  /** Below the content folder, with slashes: `events/opening.hi.md`. */
  path: string;
  /** Empty for a symbolic link. */
  bytes: Uint8Array;
  /** Where a symbolic link leads. */
  linkTo?: string;
  /** Whether this is a picture that cannot be opened. */
  unreadable?: boolean;
}

/**
 * Reads every file of a content folder, in the order of their paths, except dotfiles. A file that has not changed since
 * the last call is returned as the same object.
 */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(({ path }) => !/(^|\/)\./.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, isLink }) => {
      if (isLink) return { path, bytes: new Uint8Array(), linkTo: readlinkSync(join(folder, path)) };
      const bytes = readFileSync(join(folder, path));
      const before = read.get(join(folder, path));
      const file = before && bytes.equals(before.bytes) ? before : { path, bytes };
      read.set(join(folder, path), file);
      return file;
    });
}

const read = new Map<string, ContentFile>();

/** Opens the pictures among the files as the build will, and returns the files with those marked that cannot be opened. */
export function openPictures(files: readonly ContentFile[]): Promise<ContentFile[]> {
  return Promise.all(files.map(opened));
}

const opened = memoize(async (file: ContentFile): Promise<ContentFile> => {
  const { path: src, bytes } = file;
  if (!src.startsWith('images/')) return file;
  // This loads a large library, and most content has no pictures.
  const { default: sharp } = await import('astro/assets/services/sharp');
  try {
    await imageMetadata(bytes, src);
    await sharp.transform(bytes, { src, format: 'webp', width: 16 }, imageConfig, console);
    return file;
  } catch {
    return { ...file, unreadable: true };
  }
});

/** Astro's configuration of images where a site configures none. */
const imageConfig = {
  service: { entrypoint: 'astro/assets/services/sharp', config: {} },
  endpoint: { route: '/_image' },
  dangerouslyProcessSVG: false,
  domains: [],
  remotePatterns: [],
  responsiveStyles: false,
};
