/**
 * Writes the messages of the corpus of broken entries anew, after a change that is meant to show:
 * `node tests/support/write-messages.ts`. Read what it changed before it is stored.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseNames, corpus, reportOf } from './broken.ts';

if (process.env.CI) throw new Error('Messages are written where somebody reads them, not in CI.');
for (const name of caseNames) writeFileSync(join(corpus, name, 'message.txt'), reportOf(name));
console.log(`${caseNames.length} messages in ${corpus}`);
