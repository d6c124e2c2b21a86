import type { Element, Root } from 'hast';
import { matches } from 'hast-util-select';
import { all, nearest, tagOf, textOf, valueOf } from './documents.ts';

/** What is wrong with the outline that the headings of a page make. */
export function headingFaults(page: Root): string[] {
  const headings = all(page, 'h1, h2, h3, h4, h5, h6').filter((heading) => !nearest(heading, isTemplate));
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(levels[0] === 1 ? [] : ['the first heading is no h1']),
    ...headings
      .filter((_, place) => (levels[place] ?? 0) > (levels[place - 1] ?? 1) + 1)
      .map((one) => `level left out: ${textOf(one)}`),
    ...headings.filter((heading) => !textOf(heading)).map((one) => `empty: ${tagOf(one)}`),
  ];
}

/** What is wrong with the landmarks of a page: https://www.w3.org/WAI/ARIA/apg/practices/landmark-regions/ */
export function landmarkFaults(page: Root): string[] {
  const nameOf = namesOn(page);
  const named = all(page, 'nav, aside, section[aria-label], section[aria-labelledby], form[aria-label], search');
  const names = named.map((one) => `${one.tagName} ${nameOf(one)}`);
  // A page that only asks for the language has nothing but its question; a sheet of paper has its foot inside it.
  const expected = all(page, 'body.choose-language').length
    ? ['main']
    : ['body > header', 'main', ...(all(page, '.sheet').length ? [] : ['body > footer'])];
  const outside = all(page, 'body > *').filter((one) => !isLandmark(one) && !matches(outOfThePage, one));
  return [
    ...expected.filter((one) => all(page, one).length !== 1).map((one) => `not one ${one}`),
    ...named.filter((one) => !nameOf(one)).map((one) => `without a name: ${tagOf(one)}`),
    ...names.filter((one, place) => names.indexOf(one) !== place).map((one) => `two by one name: ${one}`),
    ...outside.filter((one) => textOf(one)).map((one) => `outside of landmarks: ${tagOf(one)}`),
  ];
}

/** Attributes whose value is the id of an element of the page, or several. */
const references = [
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaDetails',
  'popoverTarget',
  'headers',
  'list',
  'form',
  'anchor',
];

/** Which ids are there twice, and which that are referred to are not there. */
export function idFaults(page: Root): string[] {
  const ids = all(page, '[id]').map(({ properties }) => String(properties.id));
  const known = new Set(ids);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `there twice: ${id}`),
    ...all(page, '*').flatMap((one) =>
      references
        .flatMap((name) => (name in one.properties ? valueOf(one, name).split(/\s+/) : []))
        .filter((id) => !known.has(id))
        .map((id) => `no such id: ${id} in ${tagOf(one)}`),
    ),
  ];
}

/** Which pictures say nothing to those who do not see them. */
export function imageFaults(page: Root): string[] {
  const nameOf = namesOn(page);
  return [
    ...all(page, 'img, input[type=image], area').filter(({ properties }) => properties.alt === undefined),
    ...all(page, 'svg').filter(
      (svg) => !nearest(svg, isHidden) && !isStore(svg) && !(svg.properties.role && nameOf(svg)),
    ),
    ...all(page, 'iframe, object, embed, video, audio, canvas'),
  ].map(tagOf);
}

/** What comes before the page, or above it when it is asked for. */
const outOfThePage = '.skip-link, [popover]';
const isLandmark = (one: Element): boolean =>
  /^(?:header|nav|main|footer|aside|search|script)$/.test(one.tagName) || all(one, 'main').length > 0;
const isTemplate = ({ tagName }: Element): boolean => tagName === 'template';
/** A drawing that is not shown: others use its parts. */
const isStore = (svg: Element): boolean =>
  svg.children.every((child) => child.type === 'element' && /^(?:symbol|defs)$/.test(child.tagName));
const isHidden = ({ properties }: Element): boolean => properties.ariaHidden === 'true';

/** The names that the elements of a page have from an attribute. */
function namesOn(page: Root): (element: Element) => string {
  const places = Map.groupBy(all(page, '[id]'), (one) => valueOf(one, 'id'));
  return (element) => {
    const by = valueOf(element, 'ariaLabelledBy').split(/\s+/).filter(Boolean);
    const texts = by.flatMap((id) => places.get(id) ?? []).map((one) => textOf(one));
    return (by.length > 0 ? texts.join(' ') : valueOf(element, 'ariaLabel')).trim();
  };
}
