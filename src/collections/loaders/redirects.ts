import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { WrittenRedirect } from '../../utils/redirects.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { settings } from '../../site.config.ts';

const path = join(settings.contentDir, 'redirects.yaml');
const list = z.array(redirectSchema);

/**
 * Reads the redirects in `redirects.yaml`, which is optional.
 * @throws if the file does not match its schema
 */
export function readRedirects(): WrittenRedirect[] {
  return existsSync(path) ? list.parse(parse(readFileSync(path, 'utf8'))) : [];
}
