import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from 'woff2-encoder';
import { writeWhole } from '../pdf/kept.ts';
import { settings } from '../site.config.ts';
import type { Needs } from './glyphs.ts';
import { withoutOutlines } from './outlines.ts';
import { subset } from './subset.ts';
import type { WholeFont } from './whole-font.ts';

/** Where cut fonts are kept, each under the hash of the whole font, what is kept of it and all that cuts it. */
const fontsKept = join(settings.cacheDir, 'fonts');

/** The glyph for what a font has no glyph for. */
const notDefined = 0;

let code: string | undefined;

function codeHash(): string {
  if (code) return code;
  const hash = createHash('sha256');
  for (const file of ['src/fonts/subset.ts', 'src/fonts/outlines.ts', 'package-lock.json'])
    hash.update(readFileSync(file));
  return (code = hash.digest('hex'));
}

/** A font cut to what some texts need, as WOFF2: kept by an earlier build, or cut now. */
export async function cutFont({ sfnt }: WholeFont, needs: Needs, features: ReadonlySet<string>): Promise<Uint8Array> {
  const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
  const { glyphs, passed, codePoints } = needs;
  const what = JSON.stringify([...[glyphs, passed, codePoints].map(inOrder), [...features].sort()]);
  const name = createHash('sha256').update(codeHash()).update(sfnt).update(what).digest('hex').slice(0, 32);
  const file = join(fontsKept, `${name}.woff2`);
  if (existsSync(file)) return readFileSync(file);
  const cut = await compress(
    subset(
      withoutOutlines(sfnt, (glyph) => glyph === notDefined || glyphs.has(glyph)),
      { glyphs: new Set([...glyphs, ...passed]), codePoints, features },
    ),
  );
  mkdirSync(fontsKept, { recursive: true });
  writeWhole(file, cut);
  return cut;
}
