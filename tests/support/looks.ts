/**
 * Marks with `data-look` one element for all that look the same: the one with the most text among those that have text
 * of one colour, size and weight on one ground. It runs in the page, so it can use nothing from outside itself.
 */
export function markLooks(): void {
  for (const marked of document.querySelectorAll('[data-look]')) marked.removeAttribute('data-look');
  const grounds = new Map<Element, string>();
  const visible = { visibilityProperty: true, opacityProperty: true };
  const withText = [...document.querySelectorAll('body, body *')]
    .map((element) => ({ element, length: lengthOfText(element) }))
    .filter(({ element, length }) => length > 0 && element.checkVisibility(visible))
    .sort((a, b) => b.length - a.length);
  for (const [longest] of Map.groupBy(withText, ({ element }) => lookOf(element)).values()) {
    longest?.element.setAttribute('data-look', '');
  }

  function lengthOfText(element: Element): number {
    if (element.matches('input, select, textarea')) return 1;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return own.reduce((sum, { textContent }) => sum + (textContent?.trim().length ?? 0), 0);
  }

  function lookOf(element: Element): string {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const kind = element instanceof SVGElement ? 'drawn' : 'text'; // axe judges no text in a drawing
    return [kind, color, fontSize, fontWeight, textShadow, groundOf(element)].join(' | ');
  }

  /** All that lies behind an element's text, and what its ancestors do to it. */
  function groundOf(element: Element | null): string {
    if (!element) return '';
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, position].join(' ');
    const plain = own === 'rgba(0, 0, 0, 0) none 1 none static';
    const ground = groundOf(element.parentElement) + (plain ? '' : ` / ${own}`);
    grounds.set(element, ground);
    return ground;
  }
}
