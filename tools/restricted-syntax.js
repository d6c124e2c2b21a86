/**
 * The linter's rule `restricted/syntax`: reports each node that a selector finds, with the selector's message. Its options
 * are those of ESLint's no-restricted-syntax (https://eslint.org/docs/latest/rules/no-restricted-syntax).
 */
export default {
  meta: { name: 'restricted' },
  rules: {
    syntax: {
      meta: { schema: false },
      create: ({ options, report }) =>
        Object.fromEntries(
          options.map(({ selector, message }) => [
            selector,
            (node) => {
              report({ node, message });
            },
          ]),
        ),
    },
  },
};
