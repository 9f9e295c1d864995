/** The columns of the table for indicators, from left to right. */
export const INDICATOR_COLUMNS = [
  "action",
  "replaces",
  "indicator",
  "measured",
  "kind",
  "category",
  "perspective",
  "unit",
  "direction",
  "cycle",
  "function",
  "numerator",
  "denominator",
  "dataSource",
  "note",
] as const;

/** The columns of the table for templates, from left to right. */
export const TEMPLATE_COLUMNS = ["template", "indicator", "category", "weight"] as const;

/** The columns by what the table is for. */
export const TABLE_COLUMNS = {
  indicators: INDICATOR_COLUMNS,
  templates: TEMPLATE_COLUMNS,
} as const;

/** What such a table is for. */
export type TableKind = keyof typeof TABLE_COLUMNS;

/** A column of one of the tables. */
export type TableColumn = (typeof TABLE_COLUMNS)[TableKind][number];

/** Columns without which a table is not one of these. */
export const NEEDED_COLUMNS: Readonly<Record<TableKind, readonly TableColumn[]>> = {
  indicators: ["replaces", "indicator", "kind", "category", "unit", "direction"],
  templates: ["template", "indicator", "category", "weight"],
};
