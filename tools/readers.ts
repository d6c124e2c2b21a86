import { findProgram } from '../src/utils/programs.ts';
import { installMissing } from './packages.ts';

/** Programs that read the published files; those that are small come with their packages on Debian and Ubuntu. */
export const readers = { pandoc: 'pandoc', csvstat: 'csvkit', biber: 'biber', soffice: undefined } as const;
export type Reader = keyof typeof readers;

/** Why a program cannot be tried here; undefined where it can. */
export function missingReader(name: Reader): string | undefined {
  if (findProgram([name])) return undefined;
  const way = readers[name] ? ': as root, node tools/readers.ts does it on Debian and Ubuntu' : ' (LibreOffice)';
  return `${name} is not installed${way}.`;
}

if (import.meta.main) {
  installMissing(
    Object.entries(readers).flatMap(([name, debian]) =>
      debian ? [{ name: debian, isThere: () => findProgram([name]) !== undefined, packages: [debian] }] : [],
    ),
  );
}
