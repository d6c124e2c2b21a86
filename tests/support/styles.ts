import type { Page } from '@playwright/test';

/** Brings a page into use: everything is open, something is chosen, and its address leads to a place on it. */
export async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const [, choice] = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    if (choice) choice.checked = true;
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
    const place = document.querySelector('.event[id], .entry[id], .term[id], h2[id], li[id]');
    if (place) location.hash = place.id;
    document.querySelector('a')?.focus();
  });
}

/**
 * What elements and pseudo-elements look different when the page's style sheets are replaced by one other, each named with
 * the property. All properties are compared that any of the rules sets; of elements that differ in nothing but their place,
 * the first and the last. It runs in the page.
 */
export function stylesThatDiffer(own: string): string[] {
  const whole = [...document.querySelectorAll('style, link[rel=stylesheet]')].filter(
    (element) => element.id !== 'own',
  ) as (HTMLStyleElement | HTMLLinkElement)[];
  document.getElementById('own')?.remove();
  const style = document.createElement('style');
  style.id = 'own';
  style.textContent = own;
  document.head.append(style);

  const setOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? rule.style : []),
      ...(rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule ? setOf(rule.cssRules) : []),
    ]);
  const properties = [...new Set(whole.flatMap(({ sheet }) => (sheet ? setOf(sheet.cssRules) : [])))].filter(
    (property) => !property.startsWith('--'),
  );
  const partsOf = (element: Element): string[] => [
    '',
    '::before',
    '::after',
    ...(element.matches('li, summary') ? ['::marker'] : []),
    ...(element.matches('dialog, [popover]') ? ['::backdrop'] : []),
    ...(element.matches('input, textarea') ? ['::placeholder'] : []),
    ...(element.matches('details') ? ['::details-content'] : []),
  ];
  const parts = distinct([...document.querySelectorAll('html, body, body *')]).flatMap((element) =>
    partsOf(element).map((part) => ({ element, part })),
  );
  const looks = (): string[] =>
    parts.map(({ element, part }) => {
      const styles = getComputedStyle(element, part);
      if (/before|after/.test(part) && styles.content === 'none') return '';
      return properties.map((property) => styles.getPropertyValue(property)).join('\n');
    });

  const show = (isOwn: boolean): void => {
    for (const { sheet } of whole) if (sheet) sheet.disabled = isOwn;
    if (style.sheet) style.sheet.disabled = !isOwn;
  };
  show(false);
  const before = looks();
  show(true);
  const after = looks();
  show(false);
  return before.flatMap((look, place) => {
    if (look === after[place]) return [];
    const { element, part } = parts[place] ?? {};
    const [one, other] = [look.split('\n'), after[place]?.split('\n') ?? []];
    const differing = properties.findIndex((_, number) => one[number] !== other[number]);
    const name = `${element?.tagName}.${element?.getAttribute('class')}${part}`;
    return [`${name} ${properties[differing]}: ${one[differing]} → ${other[differing]}`];
  });

  function distinct(all: readonly Element[]): Element[] {
    const kinds = new Map<Element | null, string>();
    const kindOf = (element: Element | null): string => {
      const known = kinds.get(element);
      if (!element || known !== undefined) return known ?? '';
      const attributes = [...element.attributes].map(({ name, value }) =>
        ['class', 'type', 'rel', 'lang'].includes(name) ? `${name}=${value}` : name,
      );
      const kind = `${kindOf(element.parentElement)} > ${element.tagName} ${attributes.join(' ')}`;
      kinds.set(element, kind);
      return kind;
    };
    const groups = Map.groupBy(all, kindOf).values();
    return [...new Set([...groups].flatMap((group) => [group[0], group.at(-1)]))].filter((one) => one !== undefined);
  }
}
