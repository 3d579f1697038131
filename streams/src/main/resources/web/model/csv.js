// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
const field = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  // A text that a spreadsheet would take for a formula is made one that it takes for a text.
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** @param rows objects with the columns' names */
export const csv = (columns, rows) => [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  .map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
