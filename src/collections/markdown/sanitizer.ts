import { defineMdastPlugin } from 'satteri';
import { parseReference, webAddress } from '../../utils/references.ts';
import { placeable } from './elements.ts';

const withinPage = /^#[a-z0-9-]+$/;

/**
 * Throws at HTML, code and addresses that could run code, so that none gets from a text into a page even if the check
 * does not run. The check reports the same with explanations for editors.
 */
export const sanitizer = defineMdastPlugin({
  name: 'sanitizer',
  html: ({ value }) => refuse(`HTML: ${value}`),
  link: ({ url }) => {
    expectSafe(url);
  },
  definition: ({ url }) => {
    expectSafe(url);
  },
  mdxjsEsm: () => refuse('import and export'),
  mdxFlowExpression: () => refuse('an expression in braces'),
  mdxTextExpression: () => refuse('an expression in braces'),
  mdxJsxTextElement: ({ name }) => refuse(`<${name ?? ''}> inside a line`),
  mdxJsxFlowElement({ name, attributes }) {
    const known = placeable[name ?? ''];
    if (!known) refuse(`<${name ?? ''}>`);
    for (const attribute of attributes) {
      const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
      if (!isText || !(attribute.name in known)) refuse(`an attribute of <${name ?? ''}>`);
    }
  },
});

function expectSafe(url: string): void {
  if (!webAddress.test(url) && !withinPage.test(url) && !parseReference(url)) refuse(`the address ${url}`);
}

function refuse(what: string): never {
  throw new Error(`${what} is not allowed in a text; “npm run check” says where and what to write instead.`);
}
