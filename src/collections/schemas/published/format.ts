/**
 * The version of the format of published data (https://semver.org). The first number rises if programs that read the
 * data could break, the second if something is only added, the third if only descriptions change.
 */
export const formatVersion = '2.0.0';

/** The licence of published data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
