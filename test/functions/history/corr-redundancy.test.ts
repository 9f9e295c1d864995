import { corrRedundancy } from "../../../src/functions/history/corr-redundancy";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn } from "./range-contract";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const indicators = MONTHS.map((month) => [month, 3 * month + 1, (month * 7) % 5]);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(0.9)]])(
  "redundant is from 0.9 where the bound arrives as %j",
  (limit) => {
    const table = corrRedundancy(indicators, [["Speed", "Calls", "Mood"]], limit);
    expect(table[0]).toEqual(["Indicator", "Other indicator", "r", "n", "p", "Verdict"]);
    expect(table[1]).toEqual(["Speed", "Calls", 1, 12, 0, "Redundant"]);
    expect(table.slice(2).map((row) => row.at(-1))).toEqual(["Distinct", "Distinct"]);
  },
);

test("another bound, another language", () => {
  setCurrentLanguage("zh-TW");
  const table = corrRedundancy(indicators, LEFT_OUT, cell(0.01));
  expect(table.map((row) => row.at(-1))).toEqual(["結論", "重複", "重複", "重複"]);
});

test("a single indicator, a cell or a column, is refused", () => {
  expect(errorIn(corrRedundancy(cell(1)))).toMatchObject({ code: "#VALUE!" });
  expect(errorIn(corrRedundancy(column(1, 2, 3))).message).toBe(
    "Argument 1 holds a single indicator. Select two columns at least.",
  );
});

test.each([[null], [""]])("a period with %j is left out of its pairs", (blank) => {
  const table = corrRedundancy([
    [1, 2, 3],
    [2, blank, 5],
    [3, 1, 4],
    [4, 9, 9],
  ]);
  expect(table.slice(1).map((row) => row[3])).toEqual([3, 4, 3]);
});

test.each(["n/a", "９５％", true, { type: "Error" }])("%j is refused", (content) => {
  expect(errorIn(corrRedundancy([[1, content]])).code).toBe("#VALUE!");
});
