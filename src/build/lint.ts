import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { readContent } from '../collections/lint/files.ts';
import { check as diagnosticsOf, mistakesAmong } from '../collections/lint/index.ts';
import { editorLanguages, report } from '../collections/lint/report.ts';
import { settings } from '../site.config.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

/**
 * Checks the content before a site is built of it: with a mistake in it no page is written. In the dev server the same
 * words stand over each page until the mistake is gone.
 */
export function lint(): AstroIntegration {
  return {
    name: 'lint',
    hooks: {
      'astro:config:setup'({ command, injectScript }) {
        if (command === 'dev') injectScript('page', "import '/src/collections/lint/panel/panel.ts';");
        if (command !== 'build') return;
        const problems = diagnosticsOf(readContent(settings.contentDir));
        if (problems.length > 0) console.warn(`${report(problems)}\n`);
        if (mistakesAmong(problems).length === 0) return;
        console.error('Nothing was built. / कुछ नहीं बनाया गया।');
        // An error thrown here would be told as one of the program, with a stack that helps no editor.
        process.exit(1);
      },
      'astro:server:setup'({ server }) {
        tellInBrowser(server);
      },
    },
  };
}

/** Tells each page that is open of mistakes at each change of the content, and each that asks when it is opened. */
function tellInBrowser({ hot, watcher }: Pick<ViteDevServer, 'hot' | 'watcher'>): void {
  let reports: { language: string; text: string }[] = [];
  let soon: NodeJS.Timeout | undefined;
  const again = (): void => {
    const problems = diagnosticsOf(readContent(settings.contentDir));
    if (problems.length > 0) console.warn(`\n${report(problems)}\n`);
    writeEditorSchemas();
    const mistakes = mistakesAmong(problems);
    const inLanguages = mistakes.length > 0 ? editorLanguages : [];
    reports = inLanguages.map((language) => ({ language, text: report(mistakes, [language]) }));
    hot.send('content:mistakes', reports);
  };
  watcher.on('all', (_, path) => {
    if (!path.startsWith(settings.contentDir)) return;
    // An editor that saves by way of a second file, or a change of branch, is many events and one change.
    clearTimeout(soon);
    soon = setTimeout(again, 50);
  });
  hot.on('content:ask', (_, client) => {
    client.send('content:mistakes', reports);
  });
  again();
}
