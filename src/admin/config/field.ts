import type { Field } from '@sveltia/cms';
import type { InEveryLanguage } from '../../collections/schemas/fields.ts';
import type { FieldSchema } from '../../collections/schemas/json-schema.ts';
import { languageFacts, languages } from '../../site.config.ts';
import { relationTo } from './relation.ts';
import { both, hintOf, adminWords } from './words.ts';

/** What a field is, whatever is asked for. */
interface Basics {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
  i18n?: true;
}

/**
 * A field of a schema as a field of the desk, which asks for the same as the check.
 * @param translated whether each language has a value of its own
 */
export function fieldOf(name: string, schema: FieldSchema, required: boolean, translated = false): Field {
  const basics: Basics = {
    name,
    label: labelOf(name, schema.label),
    required,
    ...(schema.help && { hint: hintOf(schema.help) }),
    ...(translated && { i18n: true }),
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

/** The fields of an object in the order of its schema. */
export function fieldsOf({ properties = {}, required = [] }: FieldSchema, translated = false): Field[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name), translated));
}

function labelOf(name: string, label: InEveryLanguage | undefined): string {
  const language = languages.find((one) => one === name);
  return label ? both(label) : language ? languageFacts[language].name : name;
}

const isOneOf = (schema: FieldSchema): schema is FieldSchema & { relation: string } =>
  schema.relation !== undefined && schema.relation !== 'any';

function textField(basics: Basics, { long, format, ...schema }: FieldSchema): Field {
  // Typing a colon, as in `term:loan`, is to offer no pictures.
  const text = { ...basics, ...patternOf(schema), use_emoji_autocomplete: false };
  if (long) return { ...text, widget: 'text' };
  return { ...text, widget: 'string', ...(format === 'uri' && { type: 'url' }) };
}

function patternOf({ pattern, help }: FieldSchema): { pattern?: [string, string] } {
  return pattern === undefined ? {} : { pattern: [`/${pattern}/u`, help ? both(help) : pattern] };
}

function listField(basics: Basics, { items = {}, minItems, help }: FieldSchema): Field {
  const list = { ...basics, ...(minItems !== undefined && { min: minItems }) };
  if (isOneOf(items)) return { ...list, ...relationTo(items.relation), multiple: true };
  if (items.type === 'object') {
    const fields = fieldsOf(items, basics.i18n);
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
    key_label: both(adminWords.key),
    value_label: labelOf(basics.label, values ? values.label : undefined),
    ...(i18n && { i18n: 'duplicate_keys' }),
  };
}
