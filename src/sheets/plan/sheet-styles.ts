import type { CellStyle } from "../sheet-plan";

/**
 * The looks of inserted sheets, in the order in which they are laid over each other. Inputs follow the
 * convention of finance (blue figures are typed in) on the pale yellow of key assumptions, a pair that
 * colour-blind people tell from the grey and white around it and that survives a grey print through its
 * border. Text on every fill has a contrast of at least 7 : 1.
 */
export const SHEET_STYLES = {
  body: { wrap: true, vertical: "Center", border: { sides: "below-heading", color: "#BFBFBF" } },
  /** A date stands at the right by itself; beside its label it is read first. */
  left: { horizontal: "Left" },
  lined: { border: { sides: "all", color: "#BFBFBF" } },
  centred: { horizontal: "Center" },
  /** The rest of its look is that of a result. */
  title: { size: 16 },
  label: { bold: true, horizontal: "Right" },
  heading: {
    bold: true,
    wrap: true,
    fill: "#1F3864",
    color: "#FFFFFF",
    horizontal: "Center",
    vertical: "Center",
  },
  total: { bold: true, fill: "#E7E6E6" },
  result: { bold: true, color: "#1F3864" },
  notCounted: { fill: "#EDEDED", horizontal: "Center" },
  /** The lines come from what the cell stands in. */
  input: { fill: "#FFF8DC", color: "#0B3D91" },
  underlined: { border: { sides: "bottom", color: "#A6A6A6" } },
  /** Upright, because slanted hanzi read badly. */
  hint: { color: "#595959" },
  exception: { bold: true, color: "#7A4B00" },
  /** How a verdict looks until one of its conditional looks says otherwise. */
  attention: { fill: "#FCE8C5" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Name of a look. */
export type SheetStyle = keyof typeof SHEET_STYLES;

/** Colours of a verdict; words stand beside them, so that nothing depends on seeing them. */
export const VERDICT_COLOURS = {
  attention: { fill: "#FCE8C5", color: "#6B4200", bold: true },
  good: { fill: "#E2F0E6", color: "#1B4D2B" },
  bad: { fill: "#F8D9D5", color: "#7F1A14" },
} as const;

/**
 * Of a chart: two tints of the headings' hue, as far apart in a grey print as light grey and black.
 */
export const CHART_COLOURS = { band: "#BDCBE4", actual: "#1F3864" } as const;

/** Thin rules without bands: the inputs' own fill stays the only colour in a table. */
export const TABLE_STYLE = "TableStyleLight9";
