/** A package that is shipped to readers, whole or in part. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** Its licence by SPDX's list: https://spdx.org/licenses/ */
  identifier?: string;
  /** What its licence file says. */
  text?: string;
}

/**
 * The licences of what is shipped as one text: this project's own first, then the packages by name.
 * @throws where a package says nothing of its licence, which has to go along with it
 */
export function licencesText(own: string, packages: readonly ShippedPackage[]): string {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const sections = [...byName.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier, text }) => {
      if (!text) throw new Error(`${name} is part of the site, and has no licence file to go along with it.`);
      return [`${name} ${version}${identifier ? ` (${identifier})` : ''}`, text.trim()].join('\n\n');
    });
  return `${['The licences of this site', own.trim(), ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
