import type { CellStyle } from "../sheets/sheet-plan";

/** Gives areas the properties that a style names, and leaves all others. */
export function applyStyle(areas: Excel.RangeAreas, style: CellStyle): void {
  const format = formatOf(style);
  if (Object.keys(format).length > 0) areas.format.set(format);
  if (style.border) drawBorder(areas, style.border);
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

type Border = NonNullable<CellStyle["border"]>;

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const EDGES = {
  outline: OUTLINE,
  all: [...OUTLINE, "InsideHorizontal", "InsideVertical"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const satisfies Record<Border["sides"], readonly string[]>;

function drawBorder(areas: Excel.RangeAreas, { sides, color }: Border): void {
  const { borders } = areas.format;
  for (const edge of EDGES[sides]) borders.getItem(edge).set({ style: "Continuous", color });
}
