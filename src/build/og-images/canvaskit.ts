import type { CanvasKit, EmbindObject, Surface, default as start } from 'canvaskit-wasm';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { memoize } from '../../utils/memoize.ts';

/** Resolves packages from the project, since the bundled code runs in another folder. */
const packages = createRequire(resolve('package.json'));

/** The path of a file of an installed package. */
export function packageFile(file: string): string {
  return packages.resolve(file);
}

/** Skia with its text layout, which shapes Devanagari and breaks lines. It is loaded at the first call. */
export const canvasKit = memoize((): Promise<CanvasKit> => (packages('canvaskit-wasm/full') as typeof start)());

/** Runs a function, then deletes all objects passed to `keep`: CanvasKit's objects are not garbage-collected. */
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
    // `delete` would not free the pixels of a surface.
    for (const made of objects.reverse()) {
      if ('dispose' in made) made.dispose();
      else made.delete();
    }
  }
}
