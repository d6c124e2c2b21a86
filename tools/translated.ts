/**
 * Notes in each translation which text it was made from: writes the original's fingerprint into `translates`. To be run
 * once a translation has been brought up to date: `npm run translated -- meetings/jwg-17-2025`, or without names for all.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { fingerprint } from '../src/library/fingerprint.ts';
import { textFields } from '../src/schemas/index.ts';
import { originalLanguage, settings, translationLanguages } from '../src/site.config.ts';

const line = /^translates:.*$/m;
