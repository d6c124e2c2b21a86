import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compress } from 'woff2-encoder';
import { keep, keptFile, readKept } from '../kept/files.ts';
import type { Needs } from './glyphs.ts';
import { withoutOutlines } from './outlines.ts';
import { subset } from './subset.ts';
import type { WholeFont } from './whole-font.ts';

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
  const file = keptFile('fonts', `${name}.woff2`);
  const earlier = readKept(file);
  if (earlier) return earlier;
  const cut = await compress(
    subset(
      withoutOutlines(sfnt, (glyph) => glyph === notDefined || glyphs.has(glyph)),
      { glyphs: new Set([...glyphs, ...passed]), codePoints, features },
    ),
  );
  keep(file, cut);
  return cut;
}
