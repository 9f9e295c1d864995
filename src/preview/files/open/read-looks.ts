import type { Border, CellStyle, Side } from "../../grid/cell-style";
import type { MatchStyle } from "../../workbook/conditional-format/conditional-format-state";
import { DEFAULT_OVERLAY, type CellOverlay } from "../../workbook/format/cell-overlay";
import { colourOf } from "./colours";
import { BUILT_IN_FORMATS } from "./number-formats";
import { attribute, child, children, flag, number, text } from "./xml";

/** How a cell looks, and what of it this host keeps beside the grid. */
export interface FileLook {
  readonly style: CellStyle;
  readonly overlay: CellOverlay;
}

/** The looks of a workbook; cells and conditional formats call them by number. */
export interface Looks {
  readonly cells: readonly FileLook[];
  readonly matches: readonly MatchStyle[];
}

type Theme = readonly string[];

export function readLooks(styles: Element | undefined, theme: Theme): Looks {
  const list = (name: string) => [...(child(styles, name)?.children ?? [])];
  const parts = {
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    formats: new Map(
      list("numFmts").map((one) => [number(one, "numFmtId"), text(one, "formatCode")]),
    ),
    theme,
  };
  return {
    cells: list("cellXfs").map((look) => cellLook(look, parts)),
    matches: list("dxfs").map((look) => matchLook(look, theme)),
  };
}

interface Parts {
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly borders: readonly Element[];
  readonly formats: ReadonlyMap<number | null, string>;
  readonly theme: Theme;
}

function cellLook(look: Element, { fonts, fills, borders, formats, theme }: Parts): FileLook {
  const part = (list: readonly Element[], id: string) => list[number(look, id) ?? 0];
  const format = number(look, "numFmtId") ?? 0;
  const alignment = child(look, "alignment");
  const protection = child(look, "protection");
  return {
    style: {
      ...fontOf(part(fonts, "fontId"), theme),
      fill: fillOf(part(fills, "fillId"), theme),
      pattern: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
      horizontal: HORIZONTAL[text(alignment, "horizontal")] ?? "General",
      vertical: VERTICAL[text(alignment, "vertical")] ?? "Bottom",
      wrap: flag(alignment, "wrapText"),
      borders: bordersOf(part(borders, "borderId"), theme),
    },
    overlay: {
      ...DEFAULT_OVERLAY,
      locked: flag(protection, "locked", true),
      formulaHidden: flag(protection, "hidden"),
      indentLevel: number(alignment, "indent") ?? 0,
      shrinkToFit: flag(alignment, "shrinkToFit"),
    },
  };
}

type Font = Omit<CellStyle, "fill" | "pattern" | "horizontal" | "vertical" | "wrap" | "borders">;

function fontOf(font: Element | undefined, theme: Theme): Font {
  return {
    bold: switchedOn(font, "b"),
    italic: switchedOn(font, "i"),
    strikethrough: switchedOn(font, "strike"),
    underline: switchedOn(font, "u") ? "Single" : "None",
    color: colourOf(child(font, "color"), theme) ?? "#000000",
    fontName: attribute(child(font, "name"), "val") ?? "Calibri",
    size: number(child(font, "sz"), "val") ?? 11,
  };
}

/** `<b/>` and `<b val="1"/>` say yes, `<b val="0"/>` and `<u val="none"/>` no. */
function switchedOn(font: Element | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && !["0", "false", "none"].includes(text(element, "val"));
}

/** Of a pattern the colour of its lines is shown as if it covered the cell. */
function fillOf(fill: Element | undefined, theme: Theme): string | null {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  return kind === "none" ? null : colourOf(child(pattern, "fgColor"), theme);
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/** Lines of files by Excel's style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

function bordersOf(borders: Element | undefined, theme: Theme): CellStyle["borders"] {
  const side = (name: Side): Border | null => {
    const line = child(borders, name);
    const [style, weight] = LINES[text(line, "style")] ?? [];
    if (style === undefined || weight === undefined) return null;
    return { style, weight, color: colourOf(child(line, "color"), theme) ?? "#000000" };
  };
  return { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") };
}

/** What a conditional format lays over a cell; of a fill it is the background that shows. */
function matchLook(look: Element, theme: Theme): MatchStyle {
  const font = child(look, "font");
  const pattern = child(look, "fill", "patternFill");
  const colour = colourOf(child(font, "color"), theme);
  const background = child(pattern, "bgColor") ?? child(pattern, "fgColor");
  const fill = colourOf(background, theme);
  const format = child(look, "numFmt");
  const said = (name: string) => children(font, name).length > 0;
  return {
    ...(fill === null ? {} : { fill }),
    ...(colour === null ? {} : { color: colour }),
    ...(said("b") ? { bold: switchedOn(font, "b") } : {}),
    ...(said("i") ? { italic: switchedOn(font, "i") } : {}),
    ...(said("strike") ? { strikethrough: switchedOn(font, "strike") } : {}),
    ...(format ? { pattern: text(format, "formatCode") } : {}),
  };
}
