import { trendVerdict } from "../../../src/functions/history/trend-verdict";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsRangeContract } from "./range-contract";

const RISING = [1, 3, 2, 4, 5, 7, 6, 8];

keepsRangeContract({
  formula: (values = []) => trendVerdict(values),
  ranges: [RISING],
  result: "Rising",
});

test.each([[LEFT_OUT], [undefined], [""], [0]])("no direction is meant where %j arrives", (way) => {
  expect(trendVerdict(column(...RISING), way)).toBe("Rising");
});

test("with a direction it improves or worsens", () => {
  expect(trendVerdict(column(...RISING), "up")).toBe("Improving");
  expect(trendVerdict(column(...RISING), "DOWN")).toBe("Worsening");
  expect(errorIn(trendVerdict(column(...RISING), "left")).message).toContain("up, down.");
});

test("the words are the user's language", () => {
  setCurrentLanguage("zh-CN");
  expect(trendVerdict(column(1, 8, 2, 7, 3, 6, 4, 5))).toBe("无明显趋势");
});

test("seven values, or a single cell, are too few", () => {
  expect(errorIn(trendVerdict(column(...RISING.slice(1)))).message).toBe(
    "At least 8 values are needed; found: 7.",
  );
  expect(errorIn(trendVerdict(cell(1))).code).toBe("#N/A");
});
