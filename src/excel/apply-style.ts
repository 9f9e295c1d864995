import type { Area, CellStyle } from "../sheets/sheet-plan";
import { addressLists } from "./area-address";

/** Gives areas the properties that a style names, and leaves all others. */
export function applyStyle(sheet: Excel.Worksheet, areas: readonly Area[], style: CellStyle): void {
  const format = formatOf(style);
  for (const list of addressLists(areas)) {
    const { format: present } = sheet.getRanges(list);
    if (Object.keys(format).length > 0) present.set(format);
    if (style.border) drawLines(present, linesOfAll(areas, style.border.sides), style.border.color);
  }
  if (style.border && hasInside(style.border.sides)) drawInside(sheet, areas, style.border.color);
}

/** A style but for its lines, as Excel takes it. */
export function formatOf(style: CellStyle): Excel.Interfaces.RangeFormatUpdateData {
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
  // The heading's own colour ends where the cells begin, and most tables at the sheet's left edge.
  "below-heading": ["EdgeBottom", "EdgeRight"],
  bottom: ["EdgeBottom"],
} as const;

/** Lines between cells. Excel may refuse one where there is no inside. */
const INSIDE = [
  { line: "InsideHorizontal", isIn: ({ rows }: Area) => rows > 1 },
  { line: "InsideVertical", isIn: ({ columns }: Area) => columns > 1 },
] as const;

const hasInside = (sides: keyof typeof EDGES): boolean =>
  sides === "all" || sides === "below-heading";

/** The lines that every one of the areas takes; naming areas again costs more than drawing. */
function linesOfAll(areas: readonly Area[], sides: keyof typeof EDGES): readonly Line[] {
  const inside = hasInside(sides) ? INSIDE.filter(({ isIn }) => areas.every(isIn)) : [];
  return [...EDGES[sides], ...inside.map(({ line }) => line)];
}

/** The lines that only some of the areas take. */
function drawInside(sheet: Excel.Worksheet, areas: readonly Area[], color: string): void {
  for (const { line, isIn } of INSIDE.filter((inside) => !areas.every(inside.isIn))) {
    for (const list of addressLists(areas.filter(isIn))) {
      drawLines(sheet.getRanges(list).format, [line], color);
    }
  }
}

type Line = (typeof OUTLINE)[number] | "InsideHorizontal" | "InsideVertical";

function drawLines(format: Excel.RangeFormat, lines: readonly Line[], color: string): void {
  for (const line of lines) format.borders.getItem(line).set({ style: "Continuous", color });
}
