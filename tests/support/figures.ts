/**
 * Where the figures that the page shows break their contract, a line for each fault; runs in the page.
 *
 * A figure that draws holds a `figcaption`, one or two `svg` (a narrow and a wide one, of which the style sheet shows exactly
 * one) and, after them, the same as a table or a list in a `details`. An `svg` has a role, a name from its `title` and a
 * description from its `desc`, as https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd advises. A table with marks in its
 * cells says by itself what it shows.
 * @param scripts the Unicode script of each language, by its code
 */
export function figureFaults(scripts: Record<string, string>): string[] {
  const figures = [...document.querySelectorAll('figure:has(> svg)')].filter((figure) => figure.checkVisibility());
  return figures.flatMap((figure) => {
    const drawings = [...figure.querySelectorAll<SVGSVGElement>(':scope > svg')];
    const caption = figure.querySelector('figcaption');
    const equivalent = figure.querySelector('details');
    const told = equivalent?.querySelector('summary ~ :is(table, ul, ol, dl)');
    const visible = drawings.filter(
      (drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 0,
    );
    // A title and a desc hold no markup that could say a language.
    const words = [caption, equivalent, ...figure.querySelectorAll('svg text')];
    return [
      ...(caption && said(caption) ? [] : ['no figcaption']),
      ...(told && said(told) ? [] : ['no details with a table or a list']),
      ...(equivalent && drawings.some((drawing) => follows(drawing, equivalent)) ? ['the details come first'] : []),
      ...(visible.length === 1 ? [] : [`${visible.length} drawings are shown`]),
      ...drawings.flatMap(drawingFaults),
      ...words.flatMap((element) => (element ? foreignWords(element) : [])),
    ].map((fault) => `figure "${said(caption)}": ${fault}`);
  });

  function said(element: Element | null): string {
    return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  function follows(one: Element, other: Element): boolean {
    return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  function drawingFaults(drawing: SVGSVGElement): string[] {
    const links = [...drawing.querySelectorAll('a')];
    const roles = links.length ? ['group', 'graphics-document', 'graphics-object', 'list'] : ['img', 'group'];
    const nameless = links.filter((link) => !said(link) && !link.getAttribute('aria-label')?.trim());
    return [
      ...(roles.includes(drawing.getAttribute('role') ?? '') ? [] : [`the svg's role is none of ${roles.join(', ')}`]),
      ...(refersTo(drawing, 'aria-labelledby', 'title') ? [] : ['the svg has no name from its title']),
      ...(refersTo(drawing, 'aria-describedby', 'desc') ? [] : ['the svg has no description from its desc']),
      ...nameless.map((link) => `a link has no name: ${link.outerHTML.slice(0, 80)}`),
    ];
  }

  /** Whether an attribute of a drawing names its own child of a kind, by an id that nothing else has. */
  function refersTo(drawing: SVGSVGElement, attribute: string, child: string): boolean {
    const id = drawing.getAttribute(attribute) ?? '';
    const named = id ? [...document.querySelectorAll(`[id="${CSS.escape(id)}"]`)] : [];
    return named.length === 1 && named.every((one) => one.matches(child) && one.parentNode === drawing && said(one));
  }

  /** The letters in a script that is not that of the language they are said to be in. */
  function foreignWords(element: Element): string[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const others = Object.entries(scripts).filter(([code]) => code !== language);
      if (others.some(([, script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)))
        faults.push(`not in "${language}": ${text.trim()}`);
    }
    return faults;
  }
}
