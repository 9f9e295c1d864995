import { attribute, child, flag, number, text } from "./xml";

/** The palette of Excel 97, which files still call by number; the first eight come twice. */
const PALETTE = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
  ...["000000", "FFFFFF"],
];

/** Cells count the colours of a theme in this order, not in the theme's own. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5"],
  ...["accent6", "hlink", "folHlink"],
];

/** The colours of a workbook's theme, as `1F3864`; a workbook without one has Office's own. */
export function themeColours(theme: Element | undefined): readonly string[] {
  const scheme = child(theme, "themeElements", "clrScheme");
  return THEME_ORDER.map((name) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return attribute(colour, "lastClr") ?? attribute(colour, "val") ?? "";
  });
}

/** A colour of a file as `#1F3864`; null where it is left to Excel. */
export function colourOf(element: Element | undefined, theme: readonly string[]): string | null {
  if (!element || flag(element, "auto")) return null;
  const named = [
    text(element, "rgb").slice(-6),
    theme[number(element, "theme") ?? -1],
    PALETTE[number(element, "indexed") ?? -1],
  ];
  const base = named.find(Boolean);
  return base ? `#${tinted(base, number(element, "tint") ?? 0).toUpperCase()}` : null;
}

/**
 * Lighter above 0, darker below: the lightness of the colour moves, its hue stays. Moving all three
 * parts towards white or black by the same share does just that.
 */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const parts = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const moved = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
}
