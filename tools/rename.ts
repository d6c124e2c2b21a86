/**
 * Gives an entry another name, with everything that names it: `npm run rename -- events river-fair book-fair`. Shows the
 * changes first and asks; `--yes` says yes. The exit code is 1 if nothing can be changed, and 2 for invalid arguments.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../src/collections/lint/files.ts';
import { settings } from '../src/site.config.ts';
import { carryOut } from './entries/carry-out.ts';
import { fail, namedBy } from './entries/named.ts';
import { planRename } from './entries/plan.ts';
import { inAll } from './entries/words.ts';
import { refusalOfSlug } from './new-entry/refusals.ts';

const usage = inAll((words) => words.rename);
const { values, positionals } = readArguments();
const [collection, slug, to, ...others] = positionals;
if (to === undefined || others.length > 0) fail(usage, 2);
const named = namedBy(collection, slug, usage);
const refusal = refusalOfSlug(named.collection, to);
if (refusal) fail(refusal);
const command = `npm run rename -- ${positionals.join(' ')} --yes`;
await carryOut(planRename(readContent(settings.contentDir), named, to), Boolean(values.yes), command);

function readArguments() {
  try {
    return parseArgs({ options: { yes: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    return fail(usage, 2);
  }
}
