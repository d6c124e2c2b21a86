import type { DatasetLeaf } from 'schema-dts';
import { licence } from '../../collections/schemas/published/format.ts';
import type { Language } from '../../site.config.ts';

interface DatasetProperties {
  name: string;
  description: string;
  /** The absolute address of the page that offers it. */
  url: string;
  /** The languages of its content. */
  inLanguage: readonly Language[];
  /** The day of the last change; absent if the content has no entries. */
  dateModified: string | undefined;
  /** The first and the last date that it covers; absent if it covers none. */
  covered?: readonly [from: string, to: string] | undefined;
  /** Its files, with absolute addresses. */
  files: readonly { url: string; mediaType: string; name?: string }[];
}

/** The site's data as files (https://schema.org/Dataset). */
export function dataset({ covered, dateModified, files, ...properties }: DatasetProperties): DatasetLeaf {
  return {
    '@type': 'Dataset',
    ...properties,
    ...(dateModified && { dateModified }),
    license: licence,
    // Two dates with a slash between them: https://schema.org/temporalCoverage
    ...(covered && { temporalCoverage: covered.join('/') }),
    distribution: files.map(({ url, mediaType, name }) => ({
      '@type': 'DataDownload',
      ...(name && { name }),
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}
