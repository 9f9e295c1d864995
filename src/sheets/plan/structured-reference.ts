/** Headings made of letters, digits and underscores may stand in single brackets after "@". */
const PLAIN = /^[\p{L}\p{N}_]+$/u;

/** A whole column of a table, e.g. `Card[Weighted score]`. */
export const tableColumn = (table: string, heading: string): string => `${table}[${heading}]`;

/** A column's cell in the formula's own row of the table, e.g. `[@Score]` or `[@[Weighted score]]`. */
export const inThisRow = (heading: string): string =>
  PLAIN.test(heading) ? `[@${heading}]` : `[@[${heading}]]`;
