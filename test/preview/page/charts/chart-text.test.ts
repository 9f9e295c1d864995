import { chartText } from "../../../../src/preview/page/charts/chart-text";
import { samplePicture, sampleSeries } from "./sample-picture";

const weight = sampleSeries("Weight", "LineMarkers", [0.5, null]);

test("every figure is said with its category, also what isn't drawn", () => {
  const unseen = sampleSeries("From", "ColumnStacked", [0.1, 0.2], {
    fill: { color: null, none: true },
  });
  expect(chartText(samplePicture([unseen, weight]))).toBe(
    "Shares\nFrom: A 10%, B 20%\nWeight: A 50%, B",
  );
});

test("a chart without a title goes by its name; a notice comes before the figures", () => {
  expect(chartText(samplePicture([weight], { title: "" }), "Not all of it")).toBe(
    "Chart 1\nNot all of it\nWeight: A 50%, B",
  );
});
