import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';

/** What is underlined: in which line, counted from 1, which words, and what is said of them. */
export interface Underlined {
  line: number;
  words: string;
  message: string;
}

/** A language server at work, as an editor uses it. */
export interface LanguageServer {
  /** What it underlines in a text that is opened as one of the folder's files; each is to be opened once. */
  underlined: (file: string, language: string, text: string) => Promise<Underlined[]>;
  /** What it offers where `|` stands in a text, with what it tells of each. */
  offered: (file: string, language: string, text: string) => Promise<Map<string, string>>;
  stop: () => Promise<void>;
}

/**
 * Starts a language server over stdio in a folder (https://microsoft.github.io/language-server-protocol/).
 * @param settings an editor's settings, by their full names; the server asks for them by section
 */
export async function startLanguageServer(
  script: string,
  folder: string,
  settings: Readonly<Record<string, unknown>>,
  initializationOptions: object = {},
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(decodeURIComponent(uri))?.(diagnostics);
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section = '' }) => sectionOf(settings, section)),
  );
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // oxlint-disable-next-line typescript/no-deprecated -- the protocol still requires it
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: basename(folder) }],
    initializationOptions,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        publishDiagnostics: {},
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const open = (file: string, languageId: string, text: string): Promise<void> =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: addressOf(file), languageId, version: 1, text },
    });
  return {
    async underlined(file, language, text) {
      const { promise, resolve } = Promise.withResolvers<Diagnostic[]>();
      waiting.set(decodeURIComponent(addressOf(file)), resolve);
      await open(file, language, text);
      const lines = text.split('\n');
      return (await promise).map(({ range: { start, end }, message }) => ({
        line: start.line + 1,
        words: (lines[start.line] ?? '').slice(start.character, end.line === start.line ? end.character : undefined),
        message: typeof message === 'string' ? message : message.value,
      }));
    },
    async offered(file, language, text) {
      const before = text.slice(0, text.indexOf('|')).split('\n');
      await open(file, language, text.replace('|', ''));
      const answer = await connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: addressOf(file) },
        position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
      });
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      return new Map(
        items.map(({ label, documentation = '' }) => [
          label,
          typeof documentation === 'string' ? documentation : documentation.value,
        ]),
      );
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

/** `yaml.format.enable` is `{ format: { enable } }` of the section `yaml`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith(`${section}.`)) continue;
    const steps = name.slice(section.length + 1).split('.');
    const last = steps.pop() ?? '';
    let at = found;
    for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return found;
}
