import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { WrittenRedirect } from '../../utils/redirects.ts';
import { redirect } from '../schemas/redirect.ts';
import { settings } from '../../site.config.ts';

const path = join(settings.contentDir, 'redirects.yaml');
const list = z.array(redirect);

/**
 * What editors wrote of addresses that are gone; a site that has lost none has no such file. Throws where the file is not as
 * the schema wants it.
 */
export function readRedirects(): WrittenRedirect[] {
  return existsSync(path) ? list.parse(parse(readFileSync(path, 'utf8'))) : [];
}
