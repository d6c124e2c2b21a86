import type { CmsConfig } from '@sveltia/cms';
import { bilingualSchemas, mayPlaceComponents, type EntryFolder } from '../../collections/schemas/index.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { entryCollection } from './entries.ts';
import { listCollection, sourceCollection } from './files.ts';
import { both, adminWords } from './words.ts';

/** Where the desk reads and keeps files. */
export interface DeskPlace {
  /** The content folder below the repository, `content`. */
  content: string;
  /** On GitHub, `owner/name`; of a folder on the editor's own machine it says only the name. */
  repository: string;
  branch: string;
}

/** The configuration of Sveltia CMS (https://sveltiacms.app/en/docs), made from the schemas. */
export function deskConfig({ content, repository, branch }: DeskPlace): CmsConfig {
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  const last = folders.filter(mayPlaceComponents);
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
    app_title: both(adminWords.title),
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
      ...last.map((folder) => entryCollection(folder, content, 'mdx')),
      sourceCollection(content),
      listCollection(content),
    ],
  };
}
