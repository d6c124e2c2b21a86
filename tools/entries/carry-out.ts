import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, shownFolder } from '../../src/collections/lint/report.ts';
import { settings } from '../../src/site.config.ts';
import { writeEditorSchemas } from '../../src/build/editor-schemas.ts';
import { inTerminal } from '../new-entry/ask.ts';
import { changedLines } from '../translations/changes.ts';
import type { Change, Plan } from './plan.ts';
import { inAll } from './words.ts';

/**
 * Shows a plan, and makes its changes after a yes.
 * @param isAgreed whether the yes has been given already
 * @param command the command that gives it
 */
export async function carryOut(plan: Plan, isAgreed: boolean, command: string): Promise<void> {
  const refusal = refusalOf(plan);
  if (refusal) {
    console.error(refusal);
    process.exitCode = 1;
    return;
  }
  console.log(plan.changes.map(shown).join('\n'));
  if (!isAgreed && !process.stdin.isTTY) {
    console.log(`\n${inAll((words) => words.shownOnly(command))}`);
    return;
  }
  if (!isAgreed && !(await isWanted())) {
    console.log(inAll((words) => words.left));
    return;
  }
  write(plan.changes);
  writeEditorSchemas();
  console.log(`\n${inAll((words) => words.done)}`);
}

function refusalOf({ needed, mistakesBefore, mistakesAfter }: Plan): string | undefined {
  if (mistakesBefore.length > 0) return inAll((words) => words.mistakes);
  if (needed.length > 0) {
    const places = needed.map(({ parsed: { path, text }, offset }) => {
      const line = text.slice(0, offset).split('\n').length;
      return `  ${shownFolder()}${path}:${line}: ${text.split('\n')[line - 1]?.trim() ?? ''}`;
    });
    return [inAll((words) => words.needed), ...new Set(places)].join('\n');
  }
  if (mistakesAfter.length === 0) return undefined;
  return `${inAll((words) => words.mistakesAfter)}\n\n${report(mistakesAfter)}`;
}

/** A file’s name, and the lines that change in it. */
function shown({ before, after }: Change): string {
  const names = [before, after].flatMap((file) => (file ? `${shownFolder()}${file.path}` : []));
  if (!after) return `${names.join('')}: ${inAll((words) => words.removed).replace('\n', ' / ')}`;
  const lines = changedLines(textOf(before), textOf(after)).map((line) => `  ${line}`);
  return [[...new Set(names)].join(' → '), ...lines].join('\n');
}

const textOf = (file: Change['before']) => ({ fields: {}, body: Buffer.from(file?.bytes ?? []).toString() });

async function isWanted(): Promise<boolean> {
  const question = inAll((words) => words.question);
  const answer = await inTerminal((ask) => ask(question, () => undefined));
  return /^(?:y|yes|हाँ|हां)$/i.test(answer ?? '');
}

/** Makes all changes, or none where one of them fails. */
function write(changes: readonly Change[]): void {
  const at = ({ path }: { path: string }): string => join(settings.contentDir, path);
  try {
    for (const { after } of changes) if (after) writeFileSync(at(after), after.bytes);
    for (const { before, after } of changes) if (before && before.path !== after?.path) rmSync(at(before));
  } catch (error) {
    for (const { after } of changes) if (after && existsSync(at(after))) rmSync(at(after));
    for (const { before } of changes) if (before) writeFileSync(at(before), before.bytes);
    throw error;
  }
}
