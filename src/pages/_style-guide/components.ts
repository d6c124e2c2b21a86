import { dirname, join } from 'node:path/posix';

/** A component, as read from its file. */
interface Component {
  /** Its path, such as `../../components/text/Cite.astro`. */
  path: string;
  /** Its folder. */
  kind: string;
  name: string;
  /** What it is for: the comment at its head. */
  purpose: string;
  /** The paths of what it is made of. */
  parts: readonly string[];
}

const files = import.meta.glob<string>(
  ['../../components/**/*.astro', '../../layouts/Page.astro', './Guide.astro', './Components.astro'],
  { query: '?raw', import: 'default', eager: true },
);
const all: readonly Component[] = Object.entries(files).map(([path, code]) => {
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

/** Those that the guide shows: what its page is made of, through all their parts. */
export const shown = new Set(all.filter((one) => !components.includes(one)));
for (const { parts } of shown) for (const one of all) if (parts.includes(one.path)) shown.add(one);
