import type { AstroIntegration, HookParameters } from 'astro';
import type { Plugin } from 'vite';
import type { Diagnostic } from '../collections/lint/diagnostic.ts';
import { openPictures, readContent } from '../collections/lint/files.ts';
import { check as diagnosticsOf, mistakesAmong } from '../collections/lint/index.ts';
import { words } from '../collections/lint/messages/report.ts';
import type { Told } from '../collections/lint/panel/panel.ts';
import { editorLanguages, inParts, report } from '../collections/lint/report.ts';
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
      async 'astro:config:setup'({ command, updateConfig }) {
        if (command === 'dev') updateConfig({ vite: { plugins: [panel] } });
        if (command !== 'build') return;
        const problems = await problemsNow();
        if (problems.length > 0) console.warn(`${report(problems)}\n`);
        if (mistakesAmong(problems).length === 0) return;
        console.error('Nothing was built. / कुछ नहीं बनाया गया।');
        // If this threw, Astro would print a stack trace, which does not help editors.
        process.exit(1);
      },
      'astro:server:setup': showInBrowser,
    },
  };
}

/** Checks the content as it is now. */
async function problemsNow(): Promise<Diagnostic[]> {
  return diagnosticsOf(await openPictures(readContent(settings.contentDir)));
}

/** Puts the panel wherever Vite's client is: on every page, and on Astro's page for an error. */
const panel: Plugin = {
  name: 'content-mistakes',
  transform(code, id) {
    return id.endsWith('/vite/dist/client/client.mjs')
      ? `${code}\nimport('/src/collections/lint/panel/panel.ts');`
      : null;
  },
};

/** Sends the mistakes to every open page when the content changes, and to each page that asks for them. */
function showInBrowser({ server: { hot, watcher } }: HookParameters<'astro:server:setup'>): void {
  let told: Told = { summaries: [], mistakes: [] };
  let soon: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    const problems = await problemsNow();
    if (problems.length > 0) console.warn(`\n${report(problems)}\n`);
    writeEditorSchemas();
    const mistakes = mistakesAmong(problems);
    told = {
      summaries: editorLanguages.map((language) => ({ language, text: words[language].mistakes(mistakes.length) })),
      mistakes: mistakes.map((one) => inParts(one)),
    };
    hot.send('content:mistakes', told);
  };
  watcher.add(settings.contentDir);
  watcher.on('all', (_, path) => {
    if (!path.startsWith(settings.contentDir)) return;
    // Editors that save through a temporary file and changes of branch cause several events for one change.
    clearTimeout(soon);
    soon = setTimeout(() => {
      // Such as a folder that is gone meanwhile, of which the next change tells.
      check().catch(console.error);
    }, 50);
  });
  hot.on('content:ask', (_, client) => {
    client.send('content:mistakes', told);
  });
  void check();
}
