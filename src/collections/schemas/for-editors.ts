import type { z } from 'astro/zod';
import { languages } from '../../site.config.ts';
import type { InEveryLanguage } from './about.ts';
import { asTyped } from './as-typed.ts';
import { jsonSchemaOf, type FieldSchema } from './json-schema.ts';

/** JSON Schema with standard keywords only, as the language servers of editors read it. */
export type EditorSchema = Readonly<Record<string, unknown>>;

/** The names that there are for a field's relation; none where they are not to be listed. */
export type NamesIn = (relation: string) => readonly string[];

/**
 * A schema for the completion and the underlining of an editor: what it says of a field is told in every language.
 * @param namesIn lists the values that a field with a relation may have, which change with the content
 */
export function schemaForEditors(schema: z.core.$ZodType, namesIn: NamesIn = () => []): EditorSchema {
  return withoutNotes(jsonSchemaOf(schema), namesIn);
}

/**
 * Our own notes, and what misleads completion: it writes a default, which can as well be left out, and an example, as
 * if it were meant.
 */
const left = new Set(['label', 'help', 'published', 'examples', 'relation', 'prose', 'long', 'section', 'default']);

function withoutNotes(field: FieldSchema, namesIn: NamesIn): EditorSchema {
  const inside = (inner: FieldSchema): EditorSchema => withoutNotes(inner, namesIn);
  const { properties, items, additionalProperties } = field;
  return {
    ...told(field),
    ...Object.fromEntries(Object.entries(field).filter(([keyword]) => !left.has(keyword))),
    ...choices(field, namesIn),
    ...(properties && { properties: mapValues(properties, inside) }),
    ...(items && { items: inside(items) }),
    ...(additionalProperties && { additionalProperties: inside(additionalProperties) }),
  };
}

/** Completion offers to write what an entry, or an item of a list, must have; this is the offer's name. */
const skeleton = { hi: 'आवश्यक फ़ील्ड', en: 'Required fields' };

function told({ label, help, examples, properties }: FieldSchema): EditorSchema {
  if (!label || !help) return properties ? { title: inAll(skeleton) } : {};
  const helps = languages.map((language) => help[language]);
  const shown = examples?.map((example) => `\`${asTyped(example)}\``) ?? [];
  return {
    title: inAll(label),
    description: helps.join('\n'),
    markdownDescription: [...helps, ...shown].join('\n\n'),
  };
}

/** A text in every language, on one line. */
export const inAll = (text: InEveryLanguage): string => languages.map((language) => text[language]).join(' / ');

function choices({ relation }: FieldSchema, namesIn: NamesIn): EditorSchema {
  const names = relation ? namesIn(relation) : [];
  if (names.length === 0) return {};
  // A reference may also name a heading, so that not all of them can be listed.
  return relation === 'any' ? { anyOf: [{ enum: names }, { type: 'string' }] } : { enum: names };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
