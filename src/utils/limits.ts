/** Limits for very large sites: each keeps a page, a document or a picture readable. */
export const limits = {
  /** The most events on one page of the timeline; if there are more, each chapter has a page. */
  eventsOnAPage: 150,
  /** The most key events: the newest represent all. */
  keyEvents: 24,
  /** The most events in a document for printing. */
  eventsPrinted: 300,
  /** The most entries of a kind in the dossier; the site has all of them. */
  entriesPrinted: 100,
  /** The most entries in the alphabetical list; if there are more, it links to the sections instead. */
  entriesFromAToZ: 400,
  /** The most sectors in the table of comparison. */
  sectorsCompared: 40,
  /** The most sources in a page's JSON-LD. */
  sourcesToPrograms: 16,
  /** The most entries of a section, the newest, with a share picture: drawing takes longer than rendering a page. */
  pictures: 100,
} as const;
