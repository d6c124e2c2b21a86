import { fields } from './fields.ts';
import { files } from './files.ts';
import { texts } from './texts.ts';
import { warnings } from './warnings.ts';
import type { Message } from './words.ts';

/** The message of every kind of diagnostic, in each language. */
export const diagnosticMessages = { ...files, ...fields, ...texts, ...warnings };

export type Kind = keyof typeof diagnosticMessages;

/** The parameters of each kind's message. */
export type Params = { [K in Kind]: Parameters<(typeof diagnosticMessages)[K]> extends [infer Named] ? Named : object };

/** The kinds that stop no build and that an editor may accept. */
export const warningKinds: readonly string[] = Object.keys(warnings);

/** Whether a kind is a warning; all others are mistakes. */
export const isWarning = (kind: Kind): boolean => warningKinds.includes(kind);

/** The message of a diagnostic in each language. */
export function messageOf<K extends Kind>({ kind, params }: { kind: K; params: Params[K] }): Message {
  const message = diagnosticMessages[kind] as (params: Params[K]) => Message;
  return message(params);
}
