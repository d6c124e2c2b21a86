import type { Field } from '@sveltia/cms';
import type { InEveryLanguage } from '../../collections/schemas/fields.ts';
import { listSchemas } from '../../collections/schemas/index.ts';
import type { FieldSchema } from '../../collections/schemas/json-schema.ts';
import { languageDetails, languages } from '../../site.config.ts';
import { hintOf, onOneLine } from './words.ts';

/** Properties that every kind of field has. */
interface Basics {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
  i18n?: true;
}

/** The collection that holds the lists, and the field of a list that holds its items. */
export const listCollectionName = 'lists';
export const listItems = 'items';

/**
 * Converts the fields of an object schema to fields of the admin, with the same requirements as the check.
 * @param isTranslated whether each language has a value of its own
 */
export function fieldsOf(
  { properties = {}, required = [] }: FieldSchema,
  isTranslated: (name: string) => boolean = () => false,
): Field[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema, required.includes(name), isTranslated(name)),
  );
}

function fieldOf(name: string, schema: FieldSchema, required: boolean, isTranslated: boolean): Field {
  const basics: Basics = {
    name,
    label: labelOf(name, schema.label),
    required,
    ...(schema.help && { hint: hintOf(schema.help) }),
    ...(isTranslated && { i18n: true }),
  };
  if (schema.enum) return { ...basics, widget: 'select', options: [...schema.enum] };
  switch (schema.type) {
    case 'boolean':
      return { ...basics, required: false, widget: 'boolean' };
    case 'integer':
      return { ...basics, widget: 'number', value_type: 'int', min: (schema.exclusiveMinimum ?? 0) + 1 };
    case 'array':
      return listField(basics, schema);
    case 'object':
      return schema.properties
        ? { ...basics, widget: 'object', fields: fieldsOf(schema) }
        : recordField(basics, schema);
    default:
      return isOneOf(schema) ? { ...basics, ...relationTo(schema.relation) } : textField(basics, schema);
  }
}

function labelOf(name: string, label: InEveryLanguage | undefined): string {
  const language = languages.find((language) => language === name);
  return label ? onOneLine(label) : language ? languageDetails[language].name : name;
}

const isOneOf = (schema: FieldSchema): schema is FieldSchema & { relation: string } =>
  schema.relation !== undefined && schema.relation !== 'any';

/** A choice among the entries of a collection or the items of a list. */
function relationTo(relation: string) {
  const isList = relation in listSchemas;
  const value = isList ? `${listItems}.*.id` : '{{slug}}';
  const names = languages.map((language) => `${listItems}.*.names.${language}`);
  const shown = isList ? names : relation === 'sources' ? [value, 'publisher.en', 'title'] : ['title'];
  return {
    widget: 'relation' as const,
    collection: isList ? listCollectionName : relation,
    ...(isList && { file: relation }),
    value_field: value,
    display_fields: shown,
    search_fields: [...new Set([value, ...shown])],
  };
}

function textField(basics: Basics, { long, format, pattern, help }: FieldSchema): Field {
  const text = {
    ...basics,
    ...(pattern && { pattern: [`/${pattern}/u`, help ? onOneLine(help) : pattern] satisfies [string, string] }),
    // Typing a colon, as in `term:loan`, must not offer emoji.
    use_emoji_autocomplete: false,
  };
  if (long) return { ...text, widget: 'text' };
  return { ...text, widget: 'string', ...(format === 'uri' && { type: 'url' }) };
}

function listField(basics: Basics, { items = {}, minItems, help }: FieldSchema): Field {
  const list = { ...basics, ...(minItems !== undefined && { min: minItems }) };
  if (isOneOf(items)) return { ...list, ...relationTo(items.relation), multiple: true };
  if (items.type === 'object') {
    const fields = fieldsOf(items, () => basics.i18n === true);
    return { ...list, widget: 'list', fields, summary: `{{${fields[0]?.name ?? 'id'}}}` };
  }
  if (items.pattern === undefined) return { ...list, widget: 'list' };
  const item = textField({ name: 'item', label: basics.label, required: true }, { ...items, ...(help && { help }) });
  return { ...list, widget: 'list', field: item };
}

/** Texts by their ids, which are the same in every language. */
function recordField({ i18n, ...basics }: Basics, { additionalProperties: values }: FieldSchema): Field {
  return {
    ...basics,
    widget: 'keyvalue',
    key_label: 'id',
    value_label: labelOf(basics.label, values ? values.label : undefined),
    ...(i18n && { i18n: 'duplicate_keys' }),
  };
}
