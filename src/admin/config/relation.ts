import { listSchemas } from '../../collections/schemas/index.ts';
import { languages } from '../../site.config.ts';

/** The collection of the desk that holds the lists, and the field of a list that holds its items. */
export const relationLists = 'lists';
export const items = 'items';

/** A choice among the entries of a collection or the items of a list, as the desk has it. */
export function relationTo(relation: string) {
  if (relation in listSchemas) {
    const id = `${items}.*.id`;
    const shown = languages.map((language) => `${items}.*.names.${language}`);
    return choice(relationLists, id, shown, [id, ...shown], relation);
  }
  const slug = '{{slug}}';
  const shown = relation === 'sources' ? [slug, 'publisher.en', 'title'] : ['title'];
  return choice(relation, slug, shown, [...new Set([slug, ...shown])]);
}

function choice(collection: string, value: string, shown: string[], searched: string[], file?: string) {
  return {
    widget: 'relation' as const,
    collection,
    ...(file && { file }),
    value_field: value,
    display_fields: shown,
    search_fields: searched,
  };
}
