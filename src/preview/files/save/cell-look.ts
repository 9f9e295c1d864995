import type { Alignment, Borders, BorderStyle, Font, Style } from "exceljs";
import type { Border, CellStyle, Side } from "../../grid/cell-style";
import { DEFAULT_OVERLAY, type CellOverlay } from "../../workbook/format/cell-overlay";
import type { Sheet } from "../../workbook/model";

/** A file's lines by Excel's style and weight; where a weight is not among them the first holds. */
const LINES: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Thin: "thin", Hairline: "hair", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  Dot: { Thin: "dotted" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  SlantDashDot: { Medium: "slantDashDot" },
  Double: { Thick: "double" },
};

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};

const SIDES = ["top", "bottom", "left", "right"] as const satisfies readonly Side[];

/** "#1F3864" as files write it. */
export function fileColour(colour: string): { argb: string } {
  return { argb: `FF${colour.replace("#", "").toUpperCase()}` };
}

/** A solid fill of a cell. */
function fillOf(colour: string): Style["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: fileColour(colour) };
}

function borderStyle({ style, weight }: Border): BorderStyle {
  const lines = LINES[style];
  return lines?.[weight] ?? Object.values(lines ?? {})[0] ?? "thin";
}

function bordersOf(borders: CellStyle["borders"]): Partial<Borders> {
  const drawn = SIDES.flatMap((side) => {
    const border = borders[side];
    if (border === null) return [];
    return [[side, { style: borderStyle(border), color: fileColour(border.color) }] as const];
  });
  return Object.fromEntries(drawn);
}

/** How a cell looks, and what protection leaves open of it, in a file's terms. */
export function cellLook(sheet: Sheet, row: number, column: number): Partial<Style> {
  const style = sheet.book.grid.styles.at(sheet.id, row, column);
  const { indentLevel, shrinkToFit, locked, formulaHidden } = overlayAt(sheet, row, column);
  return {
    numFmt: style.pattern,
    font: fontOf(style),
    alignment: {
      ...alignmentOf(style),
      ...(indentLevel > 0 ? { indent: indentLevel } : {}),
      ...(shrinkToFit ? { shrinkToFit } : {}),
    },
    border: bordersOf(style.borders),
    ...(style.fill === null ? {} : { fill: fillOf(style.fill) }),
    ...(locked && !formulaHidden ? {} : { protection: { locked, hidden: formulaHidden } }),
  };
}

function overlayAt({ overlay }: Sheet, row: number, column: number): CellOverlay {
  const get = <K extends keyof CellOverlay>(key: K) =>
    overlay.get(row, column, key) ?? DEFAULT_OVERLAY[key];
  return {
    locked: get("locked"),
    formulaHidden: get("formulaHidden"),
    indentLevel: get("indentLevel"),
    shrinkToFit: get("shrinkToFit"),
    doubleUnderline: get("doubleUnderline"),
  };
}

function fontOf(style: CellStyle): Partial<Font> {
  return {
    name: style.fontName,
    size: style.size,
    color: fileColour(style.color),
    bold: style.bold,
    italic: style.italic,
    strike: style.strikethrough,
    underline: style.underline === "None" ? "none" : "single",
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): Partial<Alignment> {
  const [across, down] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(wrap ? { wrapText: true } : {}),
  };
}
