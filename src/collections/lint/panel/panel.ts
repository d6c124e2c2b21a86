/** Runs in pages of the dev server only: shows the content's mistakes over the page until they are gone. */
import type { ShownMistake } from './mistakes.ts';
import './panel.css';

const panel = document.createElement('section');
panel.className = 'content-mistakes';
panel.setAttribute('role', 'alert');

function show(mistakes: readonly ShownMistake[]): void {
  panel.replaceChildren(...mistakes.map(articleOf));
  if (mistakes.length > 0) document.body.append(panel);
  else panel.remove();
}

function articleOf({ place, told, example }: ShownMistake): HTMLElement {
  const article = document.createElement('article');
  article.append(line('code', place));
  for (const { language, wrong, instead } of told) article.append(line('p', `${wrong} ${instead}`, language));
  if (example) article.append(line('pre', example));
  return article;
}

function line(element: 'code' | 'p' | 'pre', text: string, language?: string): HTMLElement {
  const made = document.createElement(element);
  made.textContent = text;
  if (language) made.lang = language;
  return made;
}

import.meta.hot?.on('content:mistakes', show);
import.meta.hot?.send('content:ask');
