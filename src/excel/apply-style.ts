import type { Area, CellStyle } from "../sheets/sheet-plan";
import { addressLists } from "./area-address";

/** Gives areas the properties that a style names, and leaves all others. */
export function applyStyle(sheet: Excel.Worksheet, areas: readonly Area[], style: CellStyle): void {
  const format = formatOf(style);
  const edges = style.border ? EDGES[style.border.sides] : [];
  for (const list of addressLists(areas)) {
    const { format: present } = sheet.getRanges(list);
    if (Object.keys(format).length > 0) present.set(format);
    if (style.border) drawLines(present, edges, style.border.color);
  }
  if (style.border?.sides === "all") drawInside(sheet, areas, style.border.color);
}

function formatOf(style: CellStyle): Excel.Interfaces.RangeFormatUpdateData {
  const font = fontOf(style);
  return {
    ...(style.fill !== undefined && { fill: { color: style.fill } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.horizontal !== undefined && { horizontalAlignment: style.horizontal }),
    ...(style.vertical !== undefined && { verticalAlignment: style.vertical }),
  };
}

function fontOf({ color, bold, italic, size }: CellStyle): Excel.Interfaces.RangeFontUpdateData {
  return {
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { size }),
  };
}

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const EDGES = {
  outline: OUTLINE,
  all: OUTLINE,
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const;

/** Only between cells: Excel may refuse an inside line where there is no inside. */
function drawInside(sheet: Excel.Worksheet, areas: readonly Area[], color: string): void {
  for (const list of addressLists(areas.filter(({ rows }) => rows > 1))) {
    drawLines(sheet.getRanges(list).format, ["InsideHorizontal"], color);
  }
  for (const list of addressLists(areas.filter(({ columns }) => columns > 1))) {
    drawLines(sheet.getRanges(list).format, ["InsideVertical"], color);
  }
}

type Line = (typeof OUTLINE)[number] | "InsideHorizontal" | "InsideVertical";

function drawLines(format: Excel.RangeFormat, lines: readonly Line[], color: string): void {
  for (const line of lines) format.borders.getItem(line).set({ style: "Continuous", color });
}
