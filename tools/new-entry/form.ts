import { asTyped } from '../../src/collections/schemas/as-typed.ts';
import type { NamesIn } from '../../src/collections/schemas/for-editors.ts';
import type { FieldSchema } from '../../src/collections/schemas/json-schema.ts';
import type { Language } from '../../src/site.config.ts';
import { isPartialDate } from '../../src/utils/partial-date.ts';
import { words } from './words.ts';

/** Values that a form begins with, by the names of the fields. */
export type Starts = Readonly<Record<string, unknown>>;

/** Placeholder ids inside an entry, the same in the fields that define and use them. */
const ids = ['first', 'second', 'third'];

/**
 * A form with all fields and their explanations: some have initial values, other required ones are empty, and optional
 * ones are commented out with an example.
 * @param languages the languages of the explanations, in order
 * @param namesIn returns the names that a field with a relation can have
 */
export function formOf(
  schema: FieldSchema,
  languages: readonly Language[],
  namesIn: NamesIn = () => [],
  starts: Starts = {},
): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, field]) => {
      const isRequired = schema.required?.includes(name) ?? false;
      const value =
        isRequired || starts[name] !== undefined ? name + filled(field, starts[name]) : commentedOut(name, field);
      const more = isRequired && starts[name] === undefined ? field.examples : undefined;
      return [...explained(field, languages, namesIn, isRequired, more), value].join('\n');
    })
    .join('\n\n');
}

function explained(
  field: FieldSchema,
  languages: readonly Language[],
  namesIn: NamesIn,
  isRequired: boolean,
  examples: readonly unknown[] = [],
): string[] {
  const { label, help } = field;
  const inside = Object.entries(field.items?.properties ?? field.properties ?? {});
  const lines = languages.map((language) => {
    const { optional, example } = words[language];
    const more = examples.length > 0 ? ` ${example}: ${asTyped(examples[0])}` : '';
    return `# ${label?.[language] ?? ''}${isRequired ? '' : ` (${optional})`}: ${help?.[language] ?? ''}${more}`;
  });
  const relation = field.relation ?? field.items?.relation;
  const values = field.enum ?? (relation ? namesIn(relation) : []);
  const choices = values.length > 0 ? [`# ${values.join(' | ')}`] : [];
  const nested = inside.flatMap(([name, { help: about }]) =>
    languages.map((language) => `# – ${name}: ${about?.[language] ?? ''}`),
  );
  return [...lines, ...choices, ...nested];
}

function commentedOut(name: string, { examples }: FieldSchema): string {
  return asTyped({ [name]: examples?.[0] }, { block: true }).replace(/^/gm, '#');
}

/** The text after a field's name: a colon and the initial value, if any. */
function filled(field: FieldSchema, start: unknown, indent = '  '): string {
  const { properties, items, additionalProperties, examples = [], minItems = 1 } = field;
  if (start !== undefined) return `: ${asTyped(start)}`;
  if (items?.properties) {
    const each = ids.slice(0, minItems).map((id) => `${indent}- ${filledInside(items, { id }, `${indent}  `)}`);
    return [':', ...each].join('\n');
  }
  if (items) return `:\n${indent}- `;
  if (properties) return `:\n${indent}${filledInside(field, {}, indent)}`;
  if (additionalProperties) {
    const texts = ids.slice(0, Object.keys(examples[0] ?? {}).length);
    return [':', ...texts.map((id) => `${indent}${id}: `)].join('\n');
  }
  return typeof examples[0] === 'string' && isPartialDate(examples[0]) ? `: ''` : ': ';
}

function filledInside({ properties = {}, required = [] }: FieldSchema, starts: Starts, indent: string): string {
  return required.map((name) => name + filled(properties[name] ?? {}, starts[name], `${indent}  `)).join(`\n${indent}`);
}
