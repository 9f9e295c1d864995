import { SHEET_STYLES, VERDICT_COLOURS } from "../../../src/sheets/plan/sheet-styles";
import type { CellStyle } from "../../../src/sheets/sheet-plan";

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const looks: [string, CellStyle][] = Object.entries({ ...SHEET_STYLES, ...VERDICT_COLOURS });

test.each(looks.filter(([, { color }]) => color !== undefined))(
  "%s can be read on its fill",
  (_name, { fill = "#FFFFFF", color = "#000000" }) => {
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(7);
  },
);

test("the contrast is measured right", () => {
  expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#FFFFFF", "#767676")).toBeCloseTo(4.54, 2);
});

test("inputs differ from the grey of cells that are not counted also in a grey print", () => {
  const { input, notCounted } = SHEET_STYLES;
  expect(luminance(input.fill) - luminance(notCounted.fill)).toBeGreaterThan(0.08);
});
