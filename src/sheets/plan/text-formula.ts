/** A text as a literal within a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A text with `{name}` placeholders as a formula that joins its pieces: each placeholder is replaced
 * by the expression given for it, so that the sentence follows the sheet's numbers.
 */
export function textFormula(text: string, expressions: Readonly<Record<string, string>>): string {
  const pieces = text.split(/\{(\w+)\}/);
  return pieces
    .map((piece, index) =>
      index % 2 === 0 ? quoted(piece) : (expressions[piece] ?? quoted(piece)),
    )
    .filter((piece) => piece !== '""')
    .join("&");
}

/** A fraction of 1 as the number that stands before a percent sign, rounded to one decimal. */
export const inPercent = (expression: string): string => `ROUND(100*${expression},1)`;
