import type { Page } from '@playwright/test';

/** How a walk through a page by the Tab key went: what was wrong at which stop, and the stops in their order. */
export interface Walk {
  stops: number;
  faults: string[];
}

/**
 * Walks through a page with the Tab key, from its first control to its last and back. At each stop the focus must be seen:
 * in the window, behind nothing (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum), with an outline
 * (https://www.w3.org/TR/WCAG22/#focus-visible). Every control must be a stop, in the order of the text, which on a
 * narrow page leads downwards; and none may hold the keyboard.
 */
export async function walk(page: Page): Promise<Walk> {
  const expected = await page.evaluate(watchFocus);
  const session = await page.context().newCDPSession(page);
  const press = async (modifiers: number): Promise<void> => {
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  const shift = 8;
  // One stop after another, without waiting for an answer before the next: the page takes them in their order.
  await Promise.all(Array.from({ length: expected }, () => press(0)));
  const faults = await page.evaluate(faultsOfWalk, false);
  await Promise.all(Array.from({ length: expected - 1 }, () => press(shift)));
  faults.push(...(await page.evaluate(faultsOfWalk, true)));
  await session.detach();
  return { stops: expected, faults };
}

interface Watched {
  controls: HTMLElement[];
  visited: { element: Element; faults: string[]; top: number }[];
}

/** Notes each stop from now on; returns how many there ought to be. Runs in the page. */
function watchFocus(): number {
  const selector =
    'a[href], button, input, select, textarea, summary, [tabindex="0"], iframe, audio[controls], video[controls]';
  const canBeReached = (one: HTMLElement): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [inert] *, [tabindex="-1"]');
  // Of radio buttons of one name the keyboard stops at one, and arrows lead to the others.
  const isOtherRadio = (one: HTMLElement): boolean =>
    one instanceof HTMLInputElement &&
    one.type === 'radio' &&
    !one.checked &&
    document.querySelector(`input[type=radio][name="${one.name}"]:checked`) !== null;
  const scrolls = (one: HTMLElement): boolean => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const auto = /auto|scroll/;
    return (
      (auto.test(overflowX) && one.scrollWidth > one.clientWidth) ||
      (auto.test(overflowY) && one.scrollHeight > one.clientHeight)
    );
  };
  const controls = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    // A browser lets the keyboard into a region that scrolls and has no control in it.
    (one) =>
      (one.matches(selector) || (scrolls(one) && !one.querySelector(selector))) &&
      canBeReached(one) &&
      !isOtherRadio(one),
  );
  const watched: Watched = { controls, visited: [] };
  Object.assign(window, { watched });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target !== document.body)
      watched.visited.push({ element: target, faults: faultsOf(target), top: topOf(target) });
  });
  // From the very beginning, wherever a script has put the focus.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return controls.length;

  function topOf(element: Element): number {
    return (element.getClientRects()[0]?.top ?? 0) + scrollY;
  }

  function faultsOf(element: Element): string[] {
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return ['has no box'];
    const inside = box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.left < innerWidth;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
    const points = [0.1, 0.5, 0.9].map((part): [number, number] => [
      box.left + box.width * part,
      box.top + box.height / 2,
    ]);
    const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const isOnTop = seen.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return (
        top !== null &&
        (element.contains(top) ||
          top.contains(element) ||
          (element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(top))))
      );
    });
    return [
      ...(inside ? [] : ['is outside of the window']),
      ...(outlined ? [] : ['has no outline']),
      ...(isOnTop ? [] : ['is behind something']),
    ];
  }
}

/** What was wrong since the last call, and starts anew. Runs in the page. */
function faultsOfWalk(backwards: boolean): string[] {
  const { watched } = window as unknown as { watched: Watched };
  const name = (element: Element): string => element.outerHTML.slice(0, 100);
  const visited = watched.visited.splice(0);
  const order = backwards ? watched.controls.slice(0, -1).reverse() : watched.controls;
  const way = backwards ? 'back: ' : '';
  const wrong = order.findIndex((element, place) => visited[place]?.element !== element);
  const stopped = visited[wrong]?.element;
  // A citation stands above its line; and in a drawing marks follow each other along it, not down the page.
  const line = 24;
  const upwards = visited.filter(
    ({ top, element }, place) =>
      !backwards && top < (visited[place - 1]?.top ?? -Infinity) - line && !element.closest('svg'),
  );
  return [
    ...visited.flatMap(({ element, faults }) => faults.map((fault) => `${way}${fault}: ${name(element)}`)),
    ...upwards.map(({ element }) => `leads upwards to ${name(element)}`),
    ...(wrong < 0
      ? []
      : [`${way}stop ${wrong + 1} is ${stopped ? name(stopped) : 'none'}, not ${name(order[wrong] as Element)}`]),
  ];
}
