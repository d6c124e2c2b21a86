import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/site.config.ts';
import { chance } from './made/chance.ts';
import { madeUpWords } from './made/words.ts';

const sections = 4;
const sentences = 4;

/** Writes the site that builds are compared with: as many pages of a few paragraphs, each of them in every language. */
export function writeReference(folder: string, pages: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tools/bench/reference', folder, { recursive: true });
  const words = madeUpWords(chance(1));
  for (const language of languages) {
    const texts = join(folder, 'src/content', language);
    mkdirSync(texts, { recursive: true });
    const sentence = (): string =>
      `${words.title(language, 7)} **${words.phrase(language, 1)}** ${words.phrase(language, 5)} [${words.phrase(language, 2)}](/${language}/).`;
    const section = (): string => Array.from({ length: sentences }, sentence).join(' ');
    for (let page = 1; page <= pages / languages.length; page++) {
      const body = Array.from({ length: sections }, section).join(`\n\n## ${words.title(language, 3)}\n\n`);
      writeFileSync(join(texts, `text-${page}.md`), `---\ntitle: ${words.title(language, 4)}\n---\n\n${body}\n`);
    }
  }
}
