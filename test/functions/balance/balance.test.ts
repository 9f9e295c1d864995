import { balance } from "../../../src/functions/balance/balance";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

const FINANCE = {
  categories: column("否决项", "成果型", "成果型", "效率型", "过程型", "能力型"),
  weights: column("否决性指标", 0.2, 0.15, 0.2, 0.3, 0.15),
};

beforeEach(() => {
  setCurrentLanguage("zh-CN");
});

test("the published finance template, its knock-out row included", () => {
  expect(balance(FINANCE.categories, FINANCE.weights)).toEqual([
    ["指标类型", "权重", "下限", "上限", "判断"],
    ["成果型", 0.35, 0.35, 0.45, "合适"],
    ["效率型", 0.2, 0.25, 0.35, "偏低"],
    ["过程型", 0.3, 0.1, 0.2, "偏高"],
    ["能力型", 0.15, 0.1, 0.15, "合适"],
    ["四类合计", 1, 1, 1, "合适"],
  ]);
});

test.each([
  ["zh-CN", "能力素质型", "偏低"],
  ["zh-TW", "能力素質型", "偏低"],
  ["en-US", "Capability", "Too low"],
] as const)(
  "what the user does not name is in the user's language, %s",
  (language, name, verdict) => {
    setCurrentLanguage(language);
    expect(balance(cell("成果型"), cell(0.4))[4]).toEqual([name, 0, 0.1, 0.15, verdict]);
  },
);

test("categories of three languages in one column", () => {
  const table = balance(
    column("Outcome", "效率型", "行為過程型", "Capability"),
    column(40, 30, 15, 15),
  );
  expect(table.map(([, weight]) => weight).slice(1)).toEqual([0.4, 0.3, 0.15, 0.15, 1]);
});

test.each(BLANKS)("a row whose cells arrive as %j is passed over", (blank) => {
  const table = balance(column("成果型", blank), column(1, blank));
  expect(table).toHaveLength(6);
  expect(table[5]?.[1]).toBe(1);
});

test.each(BLANKS)("a weight that arrives as %j counts as 0", (blank) => {
  expect(balance(column("成果型", "效率型"), column(1, blank))[2]?.[1]).toBe(0);
});

test("an unknown category is a single error that names the word", () => {
  const table = balance(column("成果型", "客户"), column(0.5, 0.5));
  expect(table).toHaveLength(1);
  expect(shownError(table[0]?.[0])).toEqual({
    code: "#VALUE!",
    message:
      "第 1 个参数第 2 行第 1 列的“客户”不属于四类指标。请填写成果型、效率型、行为过程型或能力素质型。",
  });
});

test("text among the weights, negative ones and other sizes are refused", () => {
  const errorOf = (categories: unknown[][], weights: unknown[][]): string =>
    shownError(balance(categories, weights)[0]?.[0]).code;
  expect(errorOf(cell("成果型"), cell("20%"))).toBe("#VALUE!");
  expect(errorOf(cell("成果型"), cell(-0.2))).toBe("#VALUE!");
  expect(errorOf(cell("成果型"), column(0.5, 0.5))).toBe("#VALUE!");
  expect(errorOf(cell(null), cell(0.5))).toBe("#VALUE!");
});
