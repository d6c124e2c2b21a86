interface Line {
  node: Text;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Lines of text that stand on each other on the page as it stands: the middle of each is to be free of any other's. It runs in
 * the page, so it can use nothing from outside itself.
 */
export function textsOnTexts(): string[] {
  const lines = linesOfText().sort((a, b) => a.top - b.top);
  return lines.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      const apart = other.left >= one.right - 1 || one.left >= other.right - 1 || one.node === other.node;
      if (!apart)
        faults.push(`text on text: ${one.node.data.trim().slice(0, 40)} and ${other.node.data.trim().slice(0, 40)}`);
    }
    return faults;
  });

  function linesOfText(): Line[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    // What is only read out is cut to nothing; what is asked for stands above the page; and letters of a drawing keep their
    // places, for which what it says stands beside it as text.
    const isUnseen = ({ clipPath, overflow, width }: CSSStyleDeclaration): boolean =>
      clipPath.startsWith('inset') || (overflow === 'hidden' && width === '1px');
    const unseen = new Set(
      [...document.querySelectorAll('body *')].filter((element) => isUnseen(getComputedStyle(element))),
    );
    const isAside = (element: Element | null): boolean =>
      element !== null &&
      (unseen.has(element) || element.matches('[popover], .skip-link, svg') || isAside(element.parentElement));
    const lines = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true }) || isAside(parent)) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height, width } of range.getClientRects()) {
        if (width > 1) lines.push({ node, left, right, top: top + height * 0.35, bottom: bottom - height * 0.35 });
      }
    }
    return lines;
  }
}
