import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '../kept/files.ts';
import { cacheDir } from './cache.ts';

/** Texts that one build has made of others and the next one finds, as long as what they were made of is the same. */
export interface KeptTexts {
  /** What was made of a text, or is now. */
  text: (of: string, make: () => string) => string;
  /** Throws away what was not asked for since. */
  tidy: () => void;
}

/** The texts of a kind that the last build of this content made, with the code that there is now. */
export function keptTexts(kind: string): KeptTexts {
  const folder = join(cacheDir(), kind);
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return {
    text(of, make) {
      const name = createHash('sha256').update(of).digest('hex').slice(0, 32);
      used.add(name);
      const file = join(folder, name);
      const kept = readKept(file);
      if (kept) return new TextDecoder().decode(kept);
      const text = make();
      keep(file, text);
      return text;
    },
    tidy() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}
