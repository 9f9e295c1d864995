// The stand-in for Univer's packages has to be in place before anything of the grid is loaded.
import "../../../support/excel/excel";
import { chartOption } from "../../../../src/preview/page/charts/chart-option";
import { samplePicture, sampleSeries } from "./sample-picture";

interface Drawn {
  readonly title: { readonly text: string; readonly subtext: string };
  readonly xAxis: object | readonly object[];
  readonly yAxis: object | readonly object[];
  readonly series: readonly Readonly<Record<string, unknown>>[];
}

const drawn = (...picture: Parameters<typeof chartOption>) =>
  chartOption(...picture) as unknown as Drawn;

test("columns stand on each other, a cleared one unseen, and markers before them", () => {
  const base = sampleSeries("From", "ColumnStacked", [0.1, 0.2], {
    fill: { color: null, none: true },
    gapWidth: 60,
  });
  const band = sampleSeries("Range", "ColumnStacked", [0.3, 0.3], {
    fill: { color: "#BDD7EE", none: false },
    gapWidth: 60,
  });
  const actual = sampleSeries("Weight", "LineMarkers", [0.25, 0.6], {
    hasDataLabels: true,
    line: { color: null, lineStyle: "None", weight: 2 },
    marker: { style: "Diamond", size: 9, background: "#1F3864", foreground: "#1F3864" },
  });
  const { series, xAxis } = drawn(samplePicture([base, band, actual]));
  expect(xAxis).toMatchObject({ type: "category", data: ["A", "B"] });
  expect(series).toMatchObject([
    { type: "bar", stack: "Primary", data: [0.1, 0.2], itemStyle: { color: "transparent" } },
    { type: "bar", stack: "Primary", itemStyle: { color: "#BDD7EE" }, barCategoryGap: "38%" },
    {
      type: "line",
      showSymbol: true,
      symbol: "diamond",
      symbolSize: 12,
      lineStyle: { width: 0 },
      itemStyle: { color: "#1F3864", borderColor: "#1F3864" },
      label: { show: true, position: "right" },
    },
  ]);
  expect(series[2]).not.toHaveProperty("stack");
  const { formatter } = series[2]?.["label"] as { formatter: (at: object) => string };
  expect(formatter({ dataIndex: 1 })).toBe("60%");
});

test("an axis shows the cells' format unless it has its own, and its limits", () => {
  const picture = samplePicture([sampleSeries("Weight", "ColumnClustered", [0.5])]);
  const along = (numberFormat: string) => {
    const valueAxis = { ...picture.valueAxis, minimum: 0 as const, numberFormat };
    const { yAxis } = drawn({ ...picture, valueAxis });
    const [axis] = yAxis as [{ min: number; axisLabel: { formatter: (value: number) => string } }];
    return [axis.min, "max" in axis, axis.axisLabel.formatter(0.125)];
  };
  expect(along("")).toEqual([0, false, "13%"]);
  expect(along("0.0%")).toEqual([0, false, "12.5%"]);
});

test("bars lie, side by side and with their gap", () => {
  const series = ["North", "South"].map((name) =>
    sampleSeries(name, "BarClustered", [1, 2], { gapWidth: 50 }),
  );
  const option = drawn(samplePicture(series));
  expect(option.yAxis).toMatchObject({ type: "category" });
  expect(option.xAxis).toMatchObject([{ type: "value" }]);
  expect(option.series).toMatchObject(
    Array(2).fill({ barGap: "0%", barCategoryGap: "20%", xAxisIndex: 0 }),
  );
});

test("a second axis where a series asks for it", () => {
  const option = drawn(
    samplePicture([
      sampleSeries("Sum", "ColumnClustered", [1, 2]),
      sampleSeries("Share", "Line", [0.1, 0.2], { axisGroup: "Secondary" }),
    ]),
  );
  expect(option.yAxis).toHaveLength(2);
  expect(option.series).toMatchObject([{ yAxisIndex: 0 }, { yAxisIndex: 1, showSymbol: false }]);
});

test("points are drawn by both their numbers, and left out without one", () => {
  const points = sampleSeries("Points", "XYScatter", [5, null, 7], { positions: [1, 2, null] });
  const option = drawn(samplePicture([points]));
  expect(option.xAxis).toMatchObject({ type: "value" });
  expect(option.series).toMatchObject([
    {
      type: "scatter",
      data: [
        [1, 5],
        [3, 7],
      ],
    },
  ]);
});

test("a type that isn't drawn is left out, and said", () => {
  const option = drawn(samplePicture([sampleSeries("Part", "Pie", [1])]), "No pies here");
  expect(option.series).toEqual([]);
  expect(option.title).toMatchObject({ text: "Shares", subtext: "No pies here" });
});
