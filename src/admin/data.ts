import type { CmsConfig } from '@sveltia/cms';
import { bilingualSchemas, mayPlaceComponents, type EntryFolder } from '../collections/schemas/index.ts';
import { jsonSchemaOf } from '../collections/schemas/json-schema.ts';

/** What the page hands to its script, as JSON. */
export interface AdminData {
  config: CmsConfig;
  /** By collection the fields that are translated, each with its default in the schema, or null. */
  texts: Record<string, Record<string, unknown>>;
}

/** The translated fields of each collection, of which a translation's fingerprint of its original is made. */
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
