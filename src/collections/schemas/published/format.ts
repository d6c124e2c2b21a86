/**
 * The version of the format of published data (https://semver.org). The first number rises where a program that reads them could
 * break, the second where something is only added, the third where only descriptions change.
 */
export const formatVersion = '1.4.0';

/** The licence of published data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
