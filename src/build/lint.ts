import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { openPictures, readContent } from '../collections/lint/files.ts';
import { check as diagnosticsOf, mistakesAmong } from '../collections/lint/index.ts';
import { editorLanguages, report } from '../collections/lint/report.ts';
import { settings } from '../site.config.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

/**
 * Checks the content before a build, which stops if there is a mistake. The dev server shows the messages over each
 * page until the mistake is corrected.
 */
export function lint(): AstroIntegration {
  return {
    name: 'lint',
    hooks: {
      async 'astro:config:setup'({ command, injectScript }) {
        if (command === 'dev') injectScript('page', "import '/src/collections/lint/panel/panel.ts';");
        if (command !== 'build') return;
        const problems = diagnosticsOf(await openPictures(readContent(settings.contentDir)));
        if (problems.length > 0) console.warn(`${report(problems)}\n`);
        if (mistakesAmong(problems).length === 0) return;
        console.error('Nothing was built. / कुछ नहीं बनाया गया।');
        // If this threw, Astro would print a stack trace, which does not help editors.
        process.exit(1);
      },
      'astro:server:setup'({ server }) {
        showInBrowser(server);
      },
    },
  };
}

/** Sends the mistakes to every open page when the content changes, and to each page that asks for them. */
function showInBrowser({ hot, watcher }: Pick<ViteDevServer, 'hot' | 'watcher'>): void {
  let reports: { language: string; text: string }[] = [];
  let soon: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    const problems = diagnosticsOf(await openPictures(readContent(settings.contentDir)));
    if (problems.length > 0) console.warn(`\n${report(problems)}\n`);
    writeEditorSchemas();
    const mistakes = mistakesAmong(problems);
    const inLanguages = mistakes.length > 0 ? editorLanguages : [];
    reports = inLanguages.map((language) => ({ language, text: report(mistakes, [language]) }));
    hot.send('content:mistakes', reports);
  };
  watcher.on('all', (_, path) => {
    if (!path.startsWith(settings.contentDir)) return;
    // Editors that save through a temporary file and changes of branch cause several events for one change.
    clearTimeout(soon);
    soon = setTimeout(() => void check(), 50);
  });
  hot.on('content:ask', (_, client) => {
    client.send('content:mistakes', reports);
  });
  void check();
}
