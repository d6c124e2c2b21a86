import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * Components for a text that is one of several on its page, so that they cannot know its language from the address: each
 * is given some properties beforehand, by the name that the text knows it by.
 */
export function bound<Name extends string>(
  components: Readonly<Record<Name, AstroComponentFactory>>,
  properties: (name: string) => Readonly<Record<string, unknown>>,
): Record<Name, AstroComponentFactory> {
  const bind = (name: Name, component: AstroComponentFactory): AstroComponentFactory =>
    Object.assign(
      ((result, own: object, slots) =>
        component(result, { ...own, ...properties(name) }, slots)) as AstroComponentFactory,
      { isAstroComponentFactory: true, moduleId: component.moduleId },
    );
  return Object.fromEntries(
    (Object.entries(components) as [Name, AstroComponentFactory][]).map(([name, one]) => [name, bind(name, one)]),
  ) as Record<Name, AstroComponentFactory>;
}
