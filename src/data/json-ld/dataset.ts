import type { DatasetLeaf } from 'schema-dts';
import { licence } from '../../collections/schemas/published/format.ts';
import type { Language } from '../../site.config.ts';

interface DatasetProperties {
  name: string;
  description: string;
  /** The address of the page that offers it, absolute. */
  url: string;
  /** The languages of what is in it. */
  inLanguage: readonly Language[];
  /** The day of the last change; absent where there is nothing that could have one. */
  dateModified: string | undefined;
  /** The first and the last date that it speaks of; absent where it speaks of none. */
  covered?: readonly [from: string, to: string] | undefined;
  /** The files it can be had as, their addresses absolute. */
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
