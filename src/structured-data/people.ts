import type { OrganizationLeaf, PersonLeaf, RoleLeaf } from 'schema-dts';
import type { Participant } from '../data/days.ts';
import { wordsIn } from '../i18n/index.ts';
import { countryName } from '../library/names.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import { otherNames } from './other-names.ts';
import type { PageNode } from './page.ts';
import { inCountry } from './places.ts';

/** A person or body by name, for where they took part in something. */
export function agent({ kind, slug, title }: Participant, language: Language): PersonLeaf | OrganizationLeaf {
  const type = kind === 'person' ? 'Person' : 'Organization';
  return { '@type': type, '@id': idOf('person', slug, language), name: title };
}

/** The page of people and bodies: offices, country and spellings of each. */
export function peoplePage(all: readonly Participant[], language: Language): PageNode {
  const itemListElement = all.map((someone) => inFull(someone, language));
  return { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement } };
}

function inFull(someone: Participant, language: Language): PersonLeaf | OrganizationLeaf {
  const { kind, title, country, roles, roleTitles, variants } = someone;
  const common = { ...agent(someone, language), ...otherNames(title, variants) };
  if (kind === 'body') return { ...common, '@type': 'Organization', address: inCountry(country) };
  return {
    ...common,
    '@type': 'Person',
    nationality: { '@type': 'Country', name: countryName(country, language) },
    ...(roles.length > 0 && {
      jobTitle: roles.map(({ id, ...when }) => office(roleTitles[id] ?? id, when, language)),
    }),
  };
}

/** An office with the time it was held (https://schema.org/Role), since it need not be held any more. */
function office(
  jobTitle: string,
  { asOf, from, to }: Omit<Participant['roles'][number], 'id'>,
  language: Language,
): RoleLeaf<string, 'jobTitle'> {
  return {
    '@type': 'Role',
    jobTitle,
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
    ...(asOf && { description: wordsIn(language).roleAsOf(formatPartialDate(asOf, language)) }),
  };
}
