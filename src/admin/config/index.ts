import type { CmsConfig } from '@sveltia/cms';
import { bilingualSchemas, mayPlaceComponents, type EntryFolder } from '../../collections/schemas/index.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { entryCollection, listCollection, sourceCollection } from './collections.ts';
import { adminWords, onOneLine } from './words.ts';

/** Where the admin reads and writes files. */
export interface AdminBackend {
  /** The content folder below the repository, `content`. */
  content: string;
  /** On GitHub, `owner/name`; for a folder on the editor's own machine, its name. */
  repository: string;
  branch: string;
}

/** The configuration of Sveltia CMS (https://sveltiacms.app/en/docs), made from the schemas. */
export function adminConfig({ content, repository, branch }: AdminBackend): CmsConfig {
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo: repository,
      branch,
      auth_methods: ['token'],
      commit_messages: {
        create: 'Add {{collection}}: {{slug}}',
        update: 'Change {{collection}}: {{slug}}',
        delete: 'Delete {{collection}}: {{slug}}',
        uploadMedia: 'Add {{path}}',
        deleteMedia: 'Delete {{path}}',
      },
    },
    app_title: onOneLine(adminWords.title),
    show_preview_links: false,
    media_folder: `${content}/images`,
    i18n: {
      structure: 'multiple_files',
      locales: [...languages],
      default_locale: originalLanguage,
      initial_locales: 'all',
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...folders.map((folder) => entryCollection(folder, content)),
      ...folders.filter(mayPlaceComponents).map((folder) => entryCollection(folder, content, 'mdx')),
      sourceCollection(content),
      listCollection(content),
    ],
  };
}
