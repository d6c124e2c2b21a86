/** What we say of a source in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  /** Absent where the page has none. */
  title?: string;
  /** Who published it. */
  'container-title': string;
  URL: string;
  language: string;
  /** As exactly as it is known: a year, a month and a day, or less. */
  issued?: { 'date-parts': [number[]] };
}
