import type { CmsConfig } from '@sveltia/cms';
import { bilingualSchemas, mayPlaceComponents, type EntryFolder } from '../collections/schemas/index.ts';
import { jsonSchemaOf } from '../collections/schemas/json-schema.ts';

/** The data that the page passes to its script as JSON. */
export interface AdminData {
  config: CmsConfig;
  /** The translated fields of each collection, with their defaults in the schema, or null. */
  texts: Record<string, Record<string, unknown>>;
}

/** The translated fields of each collection: an original's fingerprint covers these. */
export function translatedTexts(): AdminData['texts'] {
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  const texts = folders.flatMap((folder) => {
    const { original, textFields } = bilingualSchemas[folder];
    const { properties = {} } = jsonSchemaOf(original);
    const fields = Object.fromEntries(textFields.map((name) => [name, properties[name]?.default ?? null]));
    return [[folder, fields] as const, ...(mayPlaceComponents(folder) ? [[`${folder}-mdx`, fields] as const] : [])];
  });
  return Object.fromEntries(texts);
}
