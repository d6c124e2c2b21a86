import type { CanvasKit, EmbindObject, Surface, default as start } from 'canvaskit-wasm';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { memoize } from '../../utils/memoize.ts';

/** Finds a package's files, from wherever the build has put this code. */
const packages = createRequire(resolve('package.json'));

/** The path of a file of an installed package. */
export function packageFile(file: string): string {
  return packages.resolve(file);
}

/** Skia with its text layout, which shapes Devanagari and breaks its lines; started when first asked for. */
export const canvasKit = memoize((): Promise<CanvasKit> => (packages('canvaskit-wasm/full') as typeof start)());

/** Runs a piece of drawing with a `keep` for what it makes, and gives all of that back: WebAssembly has no collector. */
export function disposing<Result>(
  draw: (keep: <Made extends EmbindObject<string>>(made: Made) => Made) => Result,
): Result {
  const made: EmbindObject<string>[] = [];
  try {
    return draw((one) => {
      made.push(one);
      return one;
    });
  } finally {
    for (const one of made.reverse()) giveBack(one);
  }
}

/** A surface's pixels stay behind where it is only deleted. */
function giveBack(made: EmbindObject<string> | Surface): void {
  if ('dispose' in made) made.dispose();
  else made.delete();
}
