/**
 * The version of the form that the published data have (https://semver.org). The first number rises where a program that
 * reads them could break, the second where there is only more to read, the third where only descriptions are put right.
 */
export const formatVersion = '1.4.0';

/** On what terms they may be used. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
