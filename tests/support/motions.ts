/** What would move on the page as the reader's settings are, a line for each; runs in the page. */
export function motions(): string[] {
  const pseudos = [undefined, '::before', '::after', '::backdrop'];
  const moving = [...document.querySelectorAll('*')].flatMap((element) =>
    pseudos.flatMap((pseudo) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
      const lasts = (durations: string): boolean => durations.split(',').some((duration) => parseFloat(duration) > 0);
      const moves = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
      return moves ? [`moves: ${element.outerHTML.slice(0, 80)}${pseudo ?? ''}`] : [];
    }),
  );
  const running = document.getAnimations().length;
  return [
    ...moving,
    ...(running ? [`${running} animations run`] : []),
    ...[...document.styleSheets].flatMap(({ cssRules }) => viewTransitions(cssRules)),
  ];

  /** The view transitions among some rules that hold for this reader. */
  function viewTransitions(rules: CSSRuleList): string[] {
    return [...rules].flatMap((rule) => {
      // TypeScript's list of rules lacks this one: https://drafts.csswg.org/css-view-transitions-2/#cssviewtransitionrule
      if (rule.constructor.name === 'CSSViewTransitionRule') return [rule.cssText];
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return 'cssRules' in rule ? viewTransitions(rule.cssRules as CSSRuleList) : [];
    });
  }
}
