import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist.*/', '.astro/', 'test-results/', 'recipes/']),
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a template reads well, and its text is never in doubt.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The compiler's types for a template are `any`; `astro check` does check them. A script for browsers has none.
    files: ['**/*.astro', '**/*.mjs', 'public/*.js', 'tests/support/*.js'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    files: ['tests/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ForOfStatement[await=false] > .right:not([elements.0.type=/^(?!SpreadElement)/], [expression.elements.0.type=/^(?!SpreadElement)/], [name='languages'], [callee.name='each'])",
          message: 'A loop over nothing passes and guards nothing. Go through each(…) of tests/support/each.ts.',
        },
      ],
    },
  },
);
