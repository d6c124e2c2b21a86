/** How much of very much is shown: each of these keeps a page, a document or a picture readable. */
export const limits = {
  /** As many events as the timeline shows on one page; of more, each chapter has a page. */
  eventsOnAPage: 150,
  /** As many of the newest key events as represent all of them. */
  keyEvents: 24,
  /** As many events as a document for printing shows. */
  eventsPrinted: 300,
  /** As many entries of a kind as the dossier prints: the site has all of them. */
  entriesPrinted: 100,
  /** As many entries as the list of all has on one page: of more, each section has its own. */
  entriesFromAToZ: 400,
  /** As many sectors as are compared in a table. */
  sectorsCompared: 40,
  /** As many sources as a page names to programs. */
  sourcesToPrograms: 16,
  /** As many of a section's newest entries as have a share picture of their own: to draw one takes longer than to make a page. */
  pictures: 100,
} as const;
