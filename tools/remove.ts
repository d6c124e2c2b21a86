/**
 * Removes an entry, with everything that names it: `npm run remove -- events river-fair`. `--to meeting:spring` says
 * where its page leads now, by default to the list of its collection. Shows the changes first and asks; `--yes` says yes.
 * The exit code is 1 if nothing can be changed, and 2 for invalid arguments.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../src/collections/lint/files.ts';
import { settings } from '../src/site.config.ts';
import { hasPages } from '../src/utils/references.ts';
import { carryOut } from './entries/carry-out.ts';
import { fail, namedBy } from './entries/named.ts';
import { planRemoval } from './entries/plan.ts';
import { inAll } from './entries/words.ts';

const usage = inAll((words) => words.remove);
const { values, positionals } = readArguments();
const [collection, slug, ...others] = positionals;
if (others.length > 0) fail(usage, 2);
const named = namedBy(collection, slug, usage);
if (values.to && !hasPages(named.collection)) fail(inAll((words) => words.noPage));
const command = `npm run remove -- ${process.argv.slice(2).join(' ')} --yes`;
await carryOut(planRemoval(readContent(settings.contentDir), named, values.to), Boolean(values.yes), command);

function readArguments() {
  try {
    const options = { yes: { type: 'boolean' }, to: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return fail(usage, 2);
  }
}
