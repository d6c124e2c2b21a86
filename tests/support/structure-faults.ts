import { isTag, type Document, type Element } from 'domhandler';
import { all } from './documents.ts';
import { nearest, tagOf, textOf } from './pages-as-trees.ts';

/** What is wrong with the outline that the headings of a page make. */
export function headingFaults(page: Document): string[] {
  const headings = all(page, 'h1, h2, h3, h4, h5, h6').filter((heading) => !nearest(heading, isTemplate));
  const levels = headings.map(({ name }) => Number(name.slice(1)));
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
export function landmarkFaults(page: Document): string[] {
  const named = all(page, 'nav, aside, section[aria-label], section[aria-labelledby], form[aria-label], search');
  const names = named.map((one) => `${one.name} ${nameOf(one, page)}`);
  // A page that only asks for the language has nothing but its question; a sheet of paper has its foot inside it.
  const [body] = all(page, 'body');
  const expected =
    body?.attribs.class === 'choose-language'
      ? ['main']
      : ['body > header', 'main', ...(all(page, '.sheet').length ? [] : ['body > footer'])];
  const outside = all(page, 'body > *').filter((one) => !isLandmark(one) && !isOutOfThePage(one));
  return [
    ...expected.filter((one) => all(page, one).length !== 1).map((one) => `not one ${one}`),
    ...named.filter((one) => !nameOf(one, page)).map((one) => `without a name: ${tagOf(one)}`),
    ...names.filter((one, place) => names.indexOf(one) !== place).map((one) => `two by one name: ${one}`),
    ...outside.filter((one) => textOf(one)).map((one) => `outside of landmarks: ${tagOf(one)}`),
  ];
}

/** Attributes whose value is the id of an element of the page, or several. */
const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'popovertarget',
  'headers',
  'list',
  'form',
  'anchor',
];

/** Which ids are there twice, and which that are referred to are not there. */
export function idFaults(page: Document): string[] {
  const ids = all(page, '[id]').map(({ attribs }) => attribs.id ?? '');
  const known = new Set(ids);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `there twice: ${id}`),
    ...references.flatMap((attribute) =>
      all(page, `[${attribute}]`).flatMap((one) =>
        (one.attribs[attribute] ?? '')
          .split(/\s+/)
          .filter((id) => !known.has(id))
          .map((id) => `no such id: ${id} in ${tagOf(one)}`),
      ),
    ),
  ];
}

/** Which pictures say nothing to those who do not see them. */
export function imageFaults(page: Document): string[] {
  return [
    ...all(page, 'img, input[type=image], area').filter(({ attribs }) => attribs.alt === undefined),
    ...all(page, 'svg').filter(
      (svg) => !nearest(svg, isHidden) && !isStore(svg) && !(svg.attribs.role && nameOf(svg, page)),
    ),
    ...all(page, 'iframe, object, embed, video, audio, canvas'),
  ].map(tagOf);
}

const isLandmark = (one: Element): boolean =>
  /^(?:header|nav|main|footer|aside|search|script)$/.test(one.name) || all(one, 'main').length > 0;
/** What comes before the page, or above it when it is asked for. */
const isOutOfThePage = ({ attribs }: Element): boolean =>
  attribs.class === 'skip-link' || attribs.popover !== undefined;
const isTemplate = ({ name }: Element): boolean => name === 'template';
/** A drawing that is not shown: others use its parts. */
const isStore = (svg: Element): boolean =>
  svg.children.every((child) => isTag(child) && /^(?:symbol|defs)$/.test(child.name));
const isHidden = ({ attribs }: Element): boolean => attribs['aria-hidden'] === 'true';

/** The name that an element has from an attribute. */
function nameOf({ attribs }: Element, page: Document): string {
  const by = attribs['aria-labelledby'];
  if (!by) return attribs['aria-label']?.trim() ?? '';
  return by
    .split(/\s+/)
    .flatMap((id) => all(page, `[id="${id}"]`).map(textOf))
    .join(' ')
    .trim();
}
