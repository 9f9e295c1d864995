import { corrRelevance } from "../../../src/functions/history/corr-relevance";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn } from "./range-contract";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const indicators = MONTHS.map((month) => [month, (month * 7) % 5]);
const outcome = column(...MONTHS.map((month) => 100 - month));
const verdicts = (table: unknown[][]) => table.slice(1).map((row) => row.at(-1));

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(0.3)]])(
  "weak is below 0.3 where the bound arrives as %j",
  (weak) => {
    const table = corrRelevance(indicators, outcome, [["Speed", "Calls"]], weak);
    expect(table[0]).toEqual(["Indicator", "r", "n", "p", "Verdict"]);
    expect(table[1]).toEqual(["Speed", -1, 12, 0, "Related"]);
    expect(verdicts(table)).toEqual(["Related", "Weakly related"]);
  },
);

test("without names the indicators are numbered; another bound, another language", () => {
  setCurrentLanguage("zh-CN");
  const table = corrRelevance(indicators, outcome, LEFT_OUT, cell(0.01));
  expect(table.map(([name]) => name)).toEqual(["指标", 1, 2]);
  expect(verdicts(table)).toEqual(["相关", "相关"]);
});

test("a single cell concludes nothing", () => {
  expect(corrRelevance(cell(1), cell(2))[1]).toEqual([1, "", 1, "", "Fewer than 12 pairs"]);
});

test.each([[null], [""]])("a period that arrives as %j is left out", (blank) => {
  expect(corrRelevance(column(1, 2, 3, blank), column(1, 2, 3, 4))[1]?.[2]).toBe(3);
});

test.each(["n/a", "９５％", true, { type: "Error" }])("%j is refused with its place", (content) => {
  expect(errorIn(corrRelevance(column(1, content), column(1, 2)))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Argument 1, row 2, column 1 ") as string,
  });
});

test("sizes, names and bounds that do not fit are refused", () => {
  expect(errorIn(corrRelevance(indicators, cell(1))).message).toContain("same size");
  expect(errorIn(corrRelevance(indicators, outcome, [["Speed"]])).message).toBe(
    "Argument 3 has 1 names for 2 indicators. Give one name for each column.",
  );
  expect(errorIn(corrRelevance(indicators, outcome, LEFT_OUT, cell(30))).message).toBe(
    "Argument 4 is 30. A share lies between 0 and 1; 90% is 0.9.",
  );
});
