import { isBorderStyle, type Border } from "../../grid/cell-style";
import { asColor, asOneOf, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Areas } from "../model";
import { BORDER_SIDES, bordersOn, linesOf, otherSide, type RangeBorder } from "./border-side";
import { applyStyle, uniform } from "./style-property";

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeBorderType: ExcelType<RangeBorder> = {
  name: "RangeBorder",
  identity: ["id"],
  properties: {
    id: { get: ({ side }) => side },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border) => valueOf(border, "style"),
      set: (border, value) => {
        const style = asText(value);
        if (!isBorderStyle(style)) throw invalidArgument();
        change(border, { style });
      },
    },
    weight: {
      get: (border) => valueOf(border, "weight"),
      set: (border, value) => {
        change(border, { weight: asOneOf(WEIGHTS, value) });
      },
    },
    color: {
      get: (border) => valueOf(border, "color"),
      set: (border, value) => {
        change(border, { color: asColor(value) });
      },
    },
  },
};

export const rangeBordersType: ExcelType<Areas> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => BORDER_SIDES.length } },
  items: (areas) => BORDER_SIDES.map((side) => asWireObject("RangeBorder", { areas, side })),
  methods: {
    getItem: (areas, side) =>
      asWireObject("RangeBorder", { areas, side: asOneOf(BORDER_SIDES, side) }),
  },
};

function current({ areas, side }: RangeBorder): Border[] {
  const lines = areas.rects.flatMap((rect) => linesOf(rect, side));
  const borders = lines.flatMap((line) => bordersOn(areas.sheet, line));
  return borders.length === 0 ? [NO_BORDER] : borders.map((border) => border ?? NO_BORDER);
}

function valueOf(border: RangeBorder, key: keyof Border): string | null {
  return uniform(current(border).map((item) => item[key]));
}

/** Setting a colour or a weight where there is no line draws one, as in Excel. */
function change({ areas, side }: RangeBorder, patch: Partial<Border>): void {
  const [before = NO_BORDER] = current({ areas, side });
  const drawn = before.style === "None" ? { ...before, style: "Continuous" } : before;
  const border = { ...drawn, ...patch };
  for (const line of areas.rects.flatMap((rect) => linesOf(rect, side))) {
    const value = border.style === "None" ? null : border;
    applyStyle({ ...areas, rects: [line.rect] }, { borders: { [line.side]: value } });
    const other = value === null ? otherSide(line) : null;
    if (other) applyStyle({ ...areas, rects: [other.rect] }, { borders: { [other.side]: null } });
  }
}
