/** Runs only in pages of the dev server: shows the content's mistakes over the page until they are corrected. */
import { type CollectionName, kindOf, referenceKinds } from '../../../utils/references.ts';
import './panel.css';

/** What the dev server sends: how many mistakes there are, in each language, and the mistakes in parts. */
export interface Told {
  summaries: { language: string; text: string }[];
  mistakes: { file: string; place: string; told: Told['summaries']; example?: string | undefined }[];
}

const panel = document.createElement('section');
panel.className = 'content-mistakes';
panel.setAttribute('role', 'alert');

/** Shows the mistakes, those of the page's own files first; hides the panel if there are none. */
function show({ summaries, mistakes }: Told): void {
  panel.remove();
  if (mistakes.length === 0) return;
  const folded = document.createElement('details');
  // The page is loaded again after each change.
  folded.open = sessionStorage.getItem(panel.className) !== 'folded';
  folded.addEventListener('toggle', () => {
    sessionStorage.setItem(panel.className, folded.open ? 'open' : 'folded');
  });
  const sorted = mistakes.toSorted((a, b) => distanceOf(a.file) - distanceOf(b.file));
  folded.append(
    make('summary', ...texts('span', summaries)),
    make(
      'ul',
      ...sorted.map(({ place, told, example }) =>
        make('li', make('b', place), ...texts('p', told), make('pre', example ?? '')),
      ),
    ),
  );
  panel.replaceChildren(folded);
  document.body.append(panel);
}

/** How far a file is from the page: 0 if the page is its own, 1 if it is one of a section that the page lists, else 2. */
function distanceOf(file: string): number {
  const [folder = '', name = ''] = file.split('/');
  const path = location.pathname.split('/').filter(Boolean);
  const [slug = ''] = name.split('.');
  if (path.at(-1) === (slug === 'home' ? document.documentElement.lang : slug)) return 0;
  const kind = kindOf(folder as CollectionName);
  return kind !== 'page' && path.includes(referenceKinds[kind].section) ? 1 : 2;
}

function texts(tag: string, all: Told['summaries']): HTMLElement[] {
  return all.map(({ language, text }) => Object.assign(make(tag, text), { lang: language }));
}

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

import.meta.hot?.on('content:mistakes', show);
import.meta.hot?.send('content:ask');
