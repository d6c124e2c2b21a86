import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoize } from './memoize.ts';

type Colours = (name: string) => string;

/** The colours of tokens.css, by their names without `--color-`, for drawings and metadata outside style sheets. */
export function palette(): { light: Colours; dark: Colours } {
  return coloursOf(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));
}

const coloursOf = memoize((css: string) => {
  const [light = '', dark = ''] = css.split(/prefers-color-scheme:\s*dark/);
  return { light: coloursIn(light), dark: coloursIn(dark) };
});

/** @returns a function that throws if a colour is not defined in hex */
function coloursIn(css: string): Colours {
  const colours = new Map(
    [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\b/gi)].map(([, name, hex]) => [name, hex]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`src/styles/tokens.css has no --color-${name} written as hex.`);
    return colour;
  };
}
