import type { DocumentNeeds } from './site-text.ts';

type Written = [name: string, glyphs: number[], passed: number[], codePoints: number[], isEarly: boolean][];

/** What a document needs, as text to keep. */
export function writeNeeds(needs: DocumentNeeds): string {
  const written = [...needs].map(([name, { glyphs, passed, codePoints, isEarly }]): Written[number] => {
    return [name, [...glyphs], [...passed], [...codePoints], isEarly];
  });
  return JSON.stringify(written);
}

/** The same, from what was kept. */
export function readNeeds(text: string): DocumentNeeds {
  const written = JSON.parse(text) as Written;
  return new Map(
    written.map(([name, glyphs, passed, codePoints, isEarly]) => [
      name,
      { glyphs: new Set(glyphs), passed: new Set(passed), codePoints: new Set(codePoints), isEarly },
    ]),
  );
}
