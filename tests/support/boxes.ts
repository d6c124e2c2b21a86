/**
 * What does not fit on the page as it stands, a line for each fault. It runs in the page (`page.evaluate(misfits)`), so
 * it can use nothing from outside itself.
 */
export function misfits(): string[] {
  const name = (element: Element): string => element.outerHTML.slice(0, 120);
  const all = [...document.querySelectorAll('body *')];
  return [...beyondTheWindow(), ...clipped(), ...overlapping(), ...namelessScrollers()];

  function beyondTheWindow(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`The page is ${scrollWidth} wide.`, ...wide.map((element) => `beyond the window: ${name(element)}`)];
  }

  function clipped(): string[] {
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return all
      .filter((element) => element instanceof HTMLElement && element.textContent)
      .filter(({ clientWidth, clientHeight }) => clientWidth > 1 && clientHeight > 1) // text for screen readers only
      .filter((element) => {
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1;
        if (!wide && !high) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        return (wide && hides(overflowX)) || (high && hides(overflowY));
      })
      .map((element) => `clipped: ${name(element)}`);
  }

  function overlapping(): string[] {
    return [...document.querySelectorAll('body > header, body > header *')].flatMap((parent) => {
      // What is a pixel wide is text for screen readers only.
      const isShown = (child: Element): boolean => child.checkVisibility() && child.getBoundingClientRect().width > 1;
      const shown = [...parent.children].filter(isShown);
      return shown.flatMap((one, index) =>
        shown
          .slice(index + 1)
          .filter((other) => meet(one, other))
          .map((other) => `overlapping: ${name(one)} and ${name(other)}`),
      );
    });
  }

  /** What scrolls in itself must be one that the keyboard reaches and that says what it is. */
  function namelessScrollers(): string[] {
    return all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => !(element.matches('[tabindex="0"]') && element.matches('[aria-label], [aria-labelledby]')))
      .map((element) => `scrolls without a name: ${name(element)}`);
  }

  /** Whether two elements share more than their edges; a link on two lines has two boxes. */
  function meet(one: Element, other: Element): boolean {
    return [...one.getClientRects()].some((a) =>
      [...other.getClientRects()].some(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      ),
    );
  }
}
