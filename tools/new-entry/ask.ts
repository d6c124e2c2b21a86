import { createInterface } from 'node:readline/promises';

/** Repeats a question until the answer is accepted, showing the reason for each refusal. */
export type Ask = (question: string, refusal: (answer: string) => string | undefined) => Promise<string>;

/**
 * Runs a function that asks questions in a terminal.
 * @returns what `questions` returns; undefined if the user leaves with Ctrl+C or Ctrl+D
 */
export async function inTerminal<Answer>(
  questions: (ask: Ask) => Promise<Answer>,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<Answer | undefined> {
  const terminal = createInterface({ input, output });
  const leaving = new AbortController();
  terminal.once('close', () => {
    leaving.abort();
  });
  const ask: Ask = async (question, refusal) => {
    const answer = (await terminal.question(`${question}\n> `, { signal: leaving.signal })).trim();
    const reason = refusal(answer);
    if (reason === undefined) return answer;
    output.write(`\n${reason}\n\n`);
    return ask(question, refusal);
  };
  try {
    return await questions(ask);
  } catch (error) {
    if (leaving.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}
