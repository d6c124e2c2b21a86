/** Runs only in pages of the dev server: shows the content's mistakes over the page until they are corrected. */
import './panel.css';

const panel = document.createElement('section');
panel.className = 'content-mistakes';
panel.setAttribute('role', 'alert');

/** Shows the mistakes, as a report in each language; hides the panel if there are none. */
function show(reports: readonly { language: string; text: string }[]): void {
  panel.replaceChildren(
    ...reports.map(({ language, text }) =>
      Object.assign(document.createElement('pre'), { lang: language, textContent: text }),
    ),
  );
  if (reports.length > 0) document.body.append(panel);
  else panel.remove();
}

import.meta.hot?.on('content:mistakes', show);
import.meta.hot?.send('content:ask');
