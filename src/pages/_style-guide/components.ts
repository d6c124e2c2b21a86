import { dirname, join } from 'node:path/posix';

const files = import.meta.glob<string>(
  ['../../components/**/*.astro', '../../layouts/Page.astro', './Guide.astro', './Components.astro'],
  { query: '?raw', import: 'default', eager: true },
);
/** The folder and name of each, the comment at its head, and the paths of the components it uses. */
const all = Object.entries(files).map(([path, code]) => {
  const [, kind = '', name = ''] = /([^/]+)\/([^/]+)\.astro$/.exec(path) ?? [];
  const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(code) ?? [];
  const imports = code.matchAll(/^import (?!type).* from '(.+\.astro)';$/gm);
  const parts = [...imports].map(([, from = '']) => join(dirname(path), from));
  return { path, kind, name, purpose: comment.replaceAll(/^ *\*/gm, '').trim(), parts };
});

/** Every component of the site, folder by folder. */
export const components = all.filter(({ path }) => path.startsWith('../../components/'));

/** The parts of the guide: the theme, then the folders of components. */
export const parts: readonly string[] = ['theme', ...new Set(components.map(({ kind }) => kind))];

/** The components that the guide shows: those that its page uses, directly or through others. */
export const shown = new Set(all.filter((component) => !components.includes(component)));
for (const { parts } of shown) for (const part of all) if (parts.includes(part.path)) shown.add(part);
