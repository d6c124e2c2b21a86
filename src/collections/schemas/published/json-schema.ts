import { z } from 'astro/zod';
import type { FieldNotes } from '../about.ts';
import { inAll } from '../for-editors.ts';
import type { FieldSchema } from '../json-schema.ts';
import type { PublishedCollection } from './entry.ts';
import { publishedFileSchema } from './file.ts';

/** Ours; and a default, which published data have filled in. */
const left = [
  ...(['label', 'help', 'published', 'examples', 'relation', 'prose', 'long', 'room'] satisfies (keyof FieldNotes)[]),
  'default',
];

/**
 * The JSON Schema (https://json-schema.org/draft/2020-12) of a file of published data, with standard keywords only and
 * each field explained in every language.
 * @param address where the schema is published
 */
export function publishedJsonSchema(collection: PublishedCollection, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(publishedFileSchema(collection), {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { label, help, published }: FieldNotes = jsonSchema;
      if (label) jsonSchema.title = inAll(label);
      if (help) jsonSchema.description = inAll(published ?? help);
      // How many letters a text has; validators written in Python or Go cannot read such a pattern.
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
      for (const keyword of left) Reflect.deleteProperty(jsonSchema, keyword);
    },
  });
  return { $schema, $id: address, title: `${collection}.json`, ...schema };
}

/** The fields of a file with what is to be known of each, in every language; `entries` has those of an entry. */
export function publishedFields(collection: PublishedCollection): FieldSchema {
  return z.toJSONSchema(publishedFileSchema(collection), { unrepresentable: 'any' }) as FieldSchema;
}
