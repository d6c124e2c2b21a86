import type { CanvasKit, EmbindObject, Surface, default as start } from 'canvaskit-wasm';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { memoize } from '../../utils/memoize.ts';

/** Resolves the files of packages from the project, wherever the build puts this code. */
const packages = createRequire(resolve('package.json'));

/** The path of a file of an installed package. */
export function packageFile(file: string): string {
  return packages.resolve(file);
}

/** Skia with its text layout, which shapes Devanagari and breaks its lines; started when first asked for. */
export const canvasKit = memoize((): Promise<CanvasKit> => (packages('canvaskit-wasm/full') as typeof start)());

/** Runs a piece of drawing and then deletes all objects that it has passed to `keep`: WebAssembly has no garbage collector. */
export function disposing<Result>(
  draw: (keep: <Made extends EmbindObject<string>>(made: Made) => Made) => Result,
): Result {
  const objects: (EmbindObject<string> | Surface)[] = [];
  try {
    return draw((made) => {
      objects.push(made);
      return made;
    });
  } finally {
    // A surface has pixels, which `delete` would leave behind.
    for (const made of objects.reverse()) {
      if ('dispose' in made) made.dispose();
      else made.delete();
    }
  }
}
