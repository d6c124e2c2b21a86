import type { z } from 'astro/zod';
import { languages } from '../../site.config.ts';
import { asTyped } from './as-typed.ts';
import { inAllLanguages, standardSchema, type FieldSchema } from './json-schema.ts';

/** The names of the entries that a field with a relation may name; an empty list to offer none. */
export type NamesIn = (relation: string) => readonly string[];

/**
 * A schema for an editor's completion and underlining, with each field's help in every language. Examples are part of
 * the help, because completion would insert them if they were keywords.
 * @param namesIn returns the names in the present content
 */
export function schemaForEditors(schema: z.core.$ZodType, namesIn: NamesIn = () => []) {
  return standardSchema(schema, 'input', (field) => ({ ...described(field), ...choices(field, namesIn) }));
}

/** The name under which completion offers the required fields of an entry, or of an item of a list. */
const required = { hi: 'आवश्यक फ़ील्ड', en: 'Required fields' };

function described({ label, help, examples = [], properties }: FieldSchema): object {
  if (!label || !help) return properties ? { title: inAllLanguages(required) } : {};
  const helps = languages.map((language) => help[language]);
  const shown = examples.map((example) => `\`${asTyped(example)}\``);
  return {
    title: inAllLanguages(label),
    description: helps.join('\n'),
    markdownDescription: [...helps, ...shown].join('\n\n'),
  };
}

function choices({ relation }: FieldSchema, namesIn: NamesIn): object {
  const names = relation ? namesIn(relation) : [];
  if (names.length === 0) return {};
  // A reference may also name a heading, so other strings are allowed too.
  return relation === 'any' ? { anyOf: [{ enum: names }, { type: 'string' }] } : { enum: names };
}
