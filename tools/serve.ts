/** Serves the built site and prints its address. `PORT` chooses the port; the default is 4321, if it is free. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/site.config.ts';
import { serve } from './static-server.ts';

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir}. Build it first: npm run build`);
  process.exit(1);
}

const wanted = Number(process.env.PORT ?? 4321);
const { url } = await serve(settings.outDir, settings.basePath, wanted).catch(() =>
  serve(settings.outDir, settings.basePath),
);
if (!url.includes(`:${wanted}/`)) console.log(`Port ${wanted} is not available.`);
console.log(`\n  The site is at ${url}\n  Stop it with Ctrl+C.\n`);
