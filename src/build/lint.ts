import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { readContent } from '../collections/lint/files.ts';
import { check as diagnosticsOf, mistakesAmong } from '../collections/lint/index.ts';
import { editorLanguages, report } from '../collections/lint/report.ts';
import { settings } from '../site.config.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

/**
 * Checks the content before a site is built of it: with a mistake in it no page is written. The dev server shows the same
 * messages over each page until the mistake is gone.
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
        // Astro would show an error that is thrown here as one of the program, with a stack that helps no editor.
        process.exit(1);
      },
      'astro:server:setup'({ server }) {
        showInBrowser(server);
      },
    },
  };
}

/** Sends the mistakes to every open page when the content changes, and to a page that asks when it is opened. */
function showInBrowser({ hot, watcher }: Pick<ViteDevServer, 'hot' | 'watcher'>): void {
  let reports: { language: string; text: string }[] = [];
  let soon: NodeJS.Timeout | undefined;
  const check = (): void => {
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
    // A program that saves by way of a second file, or a change of branch, makes many events of one change.
    clearTimeout(soon);
    soon = setTimeout(check, 50);
  });
  hot.on('content:ask', (_, client) => {
    client.send('content:mistakes', reports);
  });
  check();
}
