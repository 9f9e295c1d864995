import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { Area, SheetChart } from "../../../src/sheets/sheet-plan";
import { planOf, SHIPPED } from "../card-plans";

const place = { row: 4, column: 25, nameSuffix: "_2" };

function lies(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

const sourcesOf = ({ categories, series }: SheetChart): Area[] => [
  categories,
  ...series.map(({ values }) => values),
];

describe.each(SHIPPED)("%s in %s", (templateId, language) => {
  test("one chart within the block, over blank cells, of four categories' cells", async () => {
    const { charts, block, cells } = await planOf(templateId, language, place);
    expect(charts.map(({ name }) => name)).toEqual(["KPI_Weights_2"]);
    const [chart] = charts;
    if (!chart) throw new Error("The card has no chart.");
    const { area } = chart;
    expect([chart.area, ...sourcesOf(chart)].filter((one) => !lies(one, block))).toEqual([]);
    const left = area.column - block.column;
    const top = area.row - block.row;
    const beneath = cells
      .slice(top, top + area.rows)
      .map((row) => row.slice(left, left + area.columns));
    expect(beneath.flat().every((cell) => cell === "")).toBe(true);
    expect(sourcesOf(chart).map(({ rows, columns }) => [rows, columns])).toEqual(
      Array(4).fill([4, 1]),
    );
  });
});

test("a band of the lowest and the width of the range, before it the weight", async () => {
  const { charts, cells } = await planOf("ecommerce", "zh-CN");
  const first = ({ row, column }: Area) => cells[row]?.[column];
  const shown = charts.map(({ title, categories, series }) => ({
    title,
    category: first(categories),
    series: series.map(({ role, values }) => [role.kind, first(values)]),
  }));
  const { row = 0, column = 0 } = charts[0]?.series[0]?.values ?? {};
  const span = `=${cellAddress(row, column + 1)}-${cellAddress(row, column)}`;
  const weight = { formula: expect.stringContaining("SUMIFS") as string };
  expect(shown).toEqual([
    {
      title: "各类指标的权重（菱形）与建议区间（色带）",
      category: "成果型",
      series: [
        ["base", 0.35],
        ["band", { formula: span }],
        ["actual", weight],
      ],
    },
  ]);
});

test("its colours differ in a grey print by far more than a sixth of the scale", async () => {
  const { charts } = await planOf("ecommerce", "en-US");
  const greys = charts.flatMap(({ series }) =>
    series.flatMap(({ role }) => ("colour" in role ? [greyOf(role.colour)] : [])),
  );
  const [band = 0, actual = 0] = greys;
  expect(greys).toHaveLength(2);
  expect(1 - band).toBeGreaterThan(0.15);
  expect(band - actual).toBeGreaterThan(0.5);
});

/** How light a colour is to the eye, from 0 for black to 1. */
function greyOf(colour: string): number {
  const channel = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}
