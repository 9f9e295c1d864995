/** Who stands behind a rule; "product-default" where nobody does but us. */
export const AUDIT_SOURCES = [
  "inquire",
  "control-totals",
  "independent-model",
  "float-arithmetic",
  "perfectxl",
  "modelling-standard",
  "twenty-principles",
  "roll-up-practice",
  "pooled-rates",
  "definition-glossary",
  "window-practice",
  "function-errors",
  "offline-formulas",
  "arithmetic",
  "product-default",
] as const;

/** Key of the words that name a source. */
export type AuditSource = (typeof AUDIT_SOURCES)[number];
