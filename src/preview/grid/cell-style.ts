import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "./univer-packages";

export type Side = "top" | "bottom" | "left" | "right";
export type Underline = "None" | "Single" | "Double";

export interface Border {
  /** Excel's name of the line, such as Continuous or Dash. */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, in Excel's terms; what isn't set has Excel's default. */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly fontName: string;
  readonly size: number;
  /** null is no fill. */
  readonly fill: string | null;
  readonly pattern: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Side, Border | null>>;
}

export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Readonly<Partial<Record<Side, Border | null>>>;
};

const DEFAULT_FONT = "Calibri";
const DEFAULT_FONT_SIZE = 11;
export const GENERAL = "General";

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.BOTH],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ["Fill", HorizontalAlign.LEFT],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Justify", VerticalAlign.TOP],
  ["Distributed", VerticalAlign.MIDDLE],
];

/** Excel's line and weight -> Univer's line. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

const SIDES: readonly (readonly [Side, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

export function isBorderStyle(style: string): boolean {
  return style === "None" || LINES.some(([name]) => name === style);
}

export function toUniverStyle(patch: StylePatch): IStyleData {
  const style: IStyleData = { ...fontStyle(patch), ...placement(patch) };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.pattern !== undefined) style.n = { pattern: patch.pattern };
  if (patch.borders) {
    const borders = SIDES.flatMap(([side, key]) => {
      const border = patch.borders?.[side];
      return border === undefined ? [] : [[key, border && univerBorder(border)] as const];
    });
    style.bd = Object.fromEntries(borders);
  }
  return style;
}

function fontStyle(patch: StylePatch): IStyleData {
  const style: IStyleData = {};
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.underline !== undefined) style.ul = { s: flag(patch.underline !== "None") };
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.color !== undefined) style.cl = { rgb: patch.color };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.size !== undefined) style.fs = patch.size;
  return style;
}

function placement(patch: StylePatch): IStyleData {
  const style: IStyleData = {};
  if (patch.horizontal !== undefined) style.ht = valueOf(HORIZONTAL, patch.horizontal);
  if (patch.vertical !== undefined) style.vt = valueOf(VERTICAL, patch.vertical);
  if (patch.wrap !== undefined) {
    style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  return style;
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  return { ...readFont(style ?? {}), ...readPlacement(style ?? {}) };
}

type Font = "bold" | "italic" | "underline" | "strikethrough" | "color" | "fontName" | "size";

function readFont(style: IStyleData): Pick<CellStyle, Font> {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    color: colorOf(style.cl?.rgb) ?? "#000000",
    fontName: style.ff ?? DEFAULT_FONT,
    size: style.fs ?? DEFAULT_FONT_SIZE,
  };
}

function readPlacement(style: IStyleData): Omit<CellStyle, Font> {
  return {
    fill: colorOf(style.bg?.rgb),
    pattern: style.n?.pattern ?? GENERAL,
    horizontal: nameOf(HORIZONTAL, style.ht) ?? "General",
    vertical: nameOf(VERTICAL, style.vt) ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    borders: readBorders(style.bd),
  };
}

function readBorders(borders: IStyleData["bd"]): CellStyle["borders"] {
  const read = SIDES.map(([side, key]) => [side, excelBorder(borders?.[key])] as const);
  return Object.fromEntries(read) as Record<Side, Border | null>;
}

function univerBorder({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === "None") return null;
  const line =
    LINES.find(([name, thickness]) => name === style && thickness === weight) ??
    LINES.find(([name]) => name === style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function excelBorder(border: Nullable<IBorderStyleData>): Border | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  const line = LINES.find(([, , type]) => type === border.s);
  const [style, weight] = line ?? ["Continuous", "Thin"];
  return { style, weight, color: colorOf(border.cl.rgb) ?? "#000000" };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function colorOf(rgb: Nullable<string>): string | null {
  return rgb ? rgb.toUpperCase() : null;
}

function valueOf<T>(pairs: readonly (readonly [string, T])[], name: string): T | null {
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}

function nameOf<T>(pairs: readonly (readonly [string, T])[], value: T | null | undefined) {
  return pairs.find(([, item]) => item === value)?.[0];
}
