import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a table that spreadsheets open without conversion: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) in
 * UTF-8, with the byte-order mark by which Excel recognises it. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection). All cells are in quotation marks:
 * programs that guess the separator would otherwise take the punctuation of texts for it.
 * @param rows each with the same columns, which the first line names
 */
export function csv(rows: readonly Readonly<Record<string, string | undefined>>[], columns: readonly string[]): string {
  return stringify([...rows], {
    bom: true,
    columns: [...columns],
    header: true,
    quoted: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
