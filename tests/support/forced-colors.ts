/**
 * What cannot be seen or told apart where the system chooses the colours, a line for each fault; runs in the page.
 * Backgrounds, shadows and the colours of text are gone there: https://drafts.csswg.org/css-color-adjust/#forced
 */
export function forcedColorFaults(): string[] {
  const canvas = systemColor('Canvas');
  const shown = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const fault = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 120)}`;

  return [
    ...shown('body, body *').filter(hasText).filter(isUnreadable).map(fault('text')),
    ...shown('main p a, main li a').filter(looksLikeText).map(fault('link')),
    ...shown('button, select, textarea, input:not([type=radio], [type=checkbox]), [popover]:popover-open')
      .filter((element) => !hasBorder(element))
      .map(fault('control')),
    ...shown('li > [aria-current]').filter(looksLikeItsPeers).map(fault('current one')),
    ...shown('figure svg :is(path, rect, circle, ellipse, line, polyline, polygon, text, use)')
      .filter((element) => !element.closest('defs, clipPath, mask, pattern, marker, symbol'))
      .filter((element) => !element.matches('.gap, .mark text')) // drawn over a line or a mark, in the canvas's colour
      .filter((element) => !isDrawn(element))
      .map(fault('mark')),
    ...shown('figure svg .mark text').filter(looksLikeItsMark).map(fault('number on a mark')),
  ];

  function hasText(element: Element): boolean {
    if (element instanceof SVGElement) return false; // a mark, whose colour is its fill
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  }

  function isUnreadable(element: Element): boolean {
    return contrast(getComputedStyle(element).color, backdrop(element)) < 4.5;
  }

  function looksLikeText(link: Element): boolean {
    const own = getComputedStyle(link);
    const around = link.parentElement && getComputedStyle(link.parentElement);
    return own.textDecorationLine === 'none' && own.color === around?.color;
  }

  function hasBorder(element: Element): boolean {
    const { borderStyle, borderWidth, borderColor, textDecorationLine } = getComputedStyle(element);
    const drawn = borderStyle !== 'none' && parseFloat(borderWidth) > 0 && borderColor !== backdrop(element);
    return drawn || textDecorationLine.includes('underline');
  }

  /** Whether nothing that survives sets the current one of a list apart. Colours do not count: links have their own. */
  function looksLikeItsPeers(current: Element): boolean {
    const peers = [...(current.closest('ul, ol')?.querySelectorAll(':scope > li > :not([aria-current])') ?? [])];
    return peers.some((peer) => peer.checkVisibility() && marksOf(peer) === marksOf(current));
  }

  function marksOf(element: Element): string {
    const { borderTop, borderBottom, borderLeft, borderRight, outlineStyle, textDecorationLine, fontWeight } =
      getComputedStyle(element);
    const contents = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content);
    const withoutColors = [borderTop, borderBottom, borderLeft, borderRight].map((border) =>
      border.replace(/rgba?\([^)]*\)/g, ''),
    );
    return [...withoutColors, outlineStyle, textDecorationLine, fontWeight, ...contents].join(' | ');
  }

  function isDrawn(mark: Element): boolean {
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const visible = (paint: string): boolean => paint !== 'none' && opacityOf(paint) > 0 && paint !== canvas;
    return visible(fill) || (visible(stroke) && parseFloat(strokeWidth) > 0);
  }

  /** Whether a number has no contrast to the shape before it. */
  function looksLikeItsMark(number: Element): boolean {
    const shape = number.previousElementSibling ?? number;
    return contrast(getComputedStyle(number).fill, getComputedStyle(shape).fill) < 4.5;
  }

  function backdrop(element: Element): string {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (opacityOf(backgroundColor) > 0) return backgroundColor;
    }
    return canvas;
  }

  function systemColor(name: string): string {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = name;
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  }

  function opacityOf(color: string): number {
    const [, , , alpha = 1] = numbersIn(color);
    return alpha;
  }

  /** The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  function contrast(one: string, other: string): number {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = numbersIn(color).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function numbersIn(color: string): number[] {
    return (color.match(/[\d.]+/g) ?? []).map(Number);
  }
}
