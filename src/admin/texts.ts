import { bilingualSchemas, mayPlaceComponents, type EntryFolder } from '../collections/schemas/index.ts';
import { jsonSchemaOf } from '../collections/schemas/json-schema.ts';
import type { DeskData } from './data.ts';

/** What of each collection's entries is translated, for the fingerprint that a translation keeps of its original. */
export function translatedTexts(): DeskData['texts'] {
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  const texts = folders.flatMap((folder) => {
    const { original, textFields } = bilingualSchemas[folder];
    const { properties = {} } = jsonSchemaOf(original);
    // JSON has no undefined.
    const fields = Object.fromEntries(textFields.map((name) => [name, properties[name]?.default ?? null]));
    return [[folder, fields] as const, ...(mayPlaceComponents(folder) ? [[`${folder}-mdx`, fields] as const] : [])];
  });
  return Object.fromEntries(texts);
}
