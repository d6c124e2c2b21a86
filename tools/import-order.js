import { dirname, relative, resolve } from 'node:path';

/** The folders of `src/`, from the top: each imports from itself, from those after it and from `site.config.ts`. */
const folders = [
  'pages',
  'layouts',
  'components',
  'build',
  'hosting',
  'admin',
  'search',
  'data',
  'html',
  'collections',
  'i18n',
  'utils',
  'styles',
];

const project = dirname(import.meta.dirname);

/** The two outermost folders of a file in the project: `['src', 'data']`. */
const foldersOf = (file) => relative(project, file).split('/').slice(0, 2);

/** A rule of the linter (https://oxc.rs/docs/guide/usage/linter/js-plugins.html): imports point down the list. */
export default {
  meta: { name: 'folders' },
  rules: {
    'import-order': {
      create({ filename, report }) {
        const [root, from] = foldersOf(filename);
        if (root !== 'src' || !folders.includes(from)) return {};
        const check = ({ source }) => {
          if (!source?.value?.startsWith?.('.')) return;
          const [top, to] = foldersOf(resolve(dirname(filename), source.value));
          if (top === 'src' && (to === 'site.config.ts' || folders.indexOf(to) >= folders.indexOf(from))) return;
          const message = `src/${from} must not import from ${top}/${to}: the list of folders in tools/import-order.js says what may.`;
          report({ node: source, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
