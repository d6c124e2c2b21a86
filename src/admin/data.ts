import type { CmsConfig } from '@sveltia/cms';

/** What the page hands to its script. */
export interface DeskData {
  config: CmsConfig;
  /** By collection the fields that are translated, and what the schema puts where one is left out. */
  texts: Record<string, Record<string, unknown>>;
}

/** The element of the page that holds it, as JSON. */
export const dataElement = 'desk-data';
