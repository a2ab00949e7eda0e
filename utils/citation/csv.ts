/** What a spreadsheet takes for a formula, in letters of either width. */
const formula = /^[=+\-@＝＋－＠]/;

/**
 * A table for spreadsheets: RFC 4180, with a mark of its encoding in front, without which Excel misreads what is not ASCII. A cell
 * that would be a formula begins with an apostrophe, also behind a semicolon, where some countries' spreadsheets part cells.
 * Method: https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const harmless = text
    .split(';')
    .map((part) => {
      const words = part.trimStart();
      return formula.test(words) ? `${part.slice(0, part.length - words.length)}'${words}` : part;
    })
    .join(';');
  return `"${harmless.replaceAll('"', '""')}"`;
}
