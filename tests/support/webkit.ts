import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { EngineBrowser } from './engines.ts';
import { freePort, startServer } from './servers.ts';

/**
 * Starts WebKitGTK’s own small browser on a screen that nobody sees. What a page's console tells cannot be had from it: its
 * pages are private ones, which keep that to themselves, and its driver has no command for it.
 */
export async function startWebKit(): Promise<EngineBrowser> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const env = { DISPLAY: `:${display.toString().trim()}`, GDK_BACKEND: 'x11' };
  const stop = await startServer('WebKitWebDriver', [`--port=${port}`], [port], env);

  /** A command of WebDriver's (https://www.w3.org/TR/webdriver2/#endpoints). */
  const command = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = (await command('POST', '/session', { capabilities: {} })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: async (url, width) => {
      await command('POST', `${session}/window/rect`, { width, height: 900 });
      await command('POST', `${session}/url`, { url });
    },
    ask: (question, value) =>
      command('POST', `${session}/execute/sync`, {
        script: `return (${String(question)})(...arguments);`,
        args: [value],
      }) as Promise<never>,
    errors: [],
    close: async () => {
      await command('DELETE', session);
      stop();
      screen.kill();
    },
  };
}
