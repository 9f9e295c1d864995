import { rebalance } from "../../../src/functions/balance/rebalance";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const CATEGORIES = column("成果型", "成果型", "效率型", "过程型", "能力型");
const WEIGHTS = column(0.2, 0.15, 0.2, 0.3, 0.15);

beforeEach(() => {
  setCurrentLanguage("zh-CN");
});

const messageOf = (table: unknown[][]) => shownError(table[0]?.[0]);

test("the finance template: three answers are equally near, the first unless another is asked for", () => {
  const answers = [1, 2, 3].map((choice) =>
    String(rebalance(CATEGORIES, WEIGHTS, LEFT_OUT, cell(choice))),
  );
  expect([...answers].sort()).toEqual([
    "0.2,0.15,0.3,0.2,0.15",
    "0.2,0.2,0.25,0.2,0.15",
    "0.25,0.15,0.25,0.2,0.15",
  ]);
  expect(String(rebalance(CATEGORIES, WEIGHTS))).toBe(answers[0]);
  expect(messageOf(rebalance(CATEGORIES, WEIGHTS, LEFT_OUT, cell(4)))).toEqual({
    code: "#N/A",
    message: "同样好的方案只有 3 个。请填 1 到 3 之间的序号。",
  });
});

test("the answer lies as the weights do: in rows or columns, empty beside knock-out items", () => {
  const categories = [["否决项", "成果型", "成果型", "效率型", "过程型", "能力型"]];
  const table = rebalance(categories, [["", 20, 20, 30, 15, 15]]);
  expect(table).toEqual([["", 0.2, 0.2, 0.3, 0.15, 0.15]]);
});

test.each(BLANKS)("a blank mark, arriving as %j, locks nothing; FALSE neither", (blank) => {
  const locks = column("x", 1, blank, false, blank);
  expect(rebalance(CATEGORIES, WEIGHTS, locks)).toEqual(column(0.2, 0.15, 0.3, 0.2, 0.15));
});

test.each(BLANKS)("a weight that arrives as %j counts as 0", (blank) => {
  const table = rebalance(CATEGORIES, column(blank, 0.4, 0.3, 0.15, 0.15));
  expect(table.flat().reduce<number>((sum, weight) => sum + Number(weight), 0)).toBeCloseTo(1, 12);
  expect(table[0]).not.toEqual([0]);
});

test.each(BLANKS)("a blank choice, arriving as %j, is the first", (blank) => {
  expect(rebalance(CATEGORIES, WEIGHTS, LEFT_OUT, cell(blank))).toEqual(
    rebalance(CATEGORIES, WEIGHTS),
  );
});

test("where demands clash, a single error names both, the category in the user's words", () => {
  expect(messageOf(rebalance(cell("成果型"), cell(1)))).toEqual({
    code: "#N/A",
    message:
      "没有可行的权重：成果型的 1 个指标合计至多 30%，而区间下限是 35%。请解除锁定或增加一个指标。",
  });
});

test("text among the weights, another size and a broken choice are refused", () => {
  expect(messageOf(rebalance(CATEGORIES, column("20%", 0.15, 0.2, 0.3, 0.15))).code).toBe(
    "#VALUE!",
  );
  expect(messageOf(rebalance(CATEGORIES, cell(1))).code).toBe("#VALUE!");
  expect(messageOf(rebalance(CATEGORIES, WEIGHTS, cell("x"))).code).toBe("#VALUE!");
  expect(messageOf(rebalance(CATEGORIES, WEIGHTS, LEFT_OUT, cell(1.5))).code).toBe("#VALUE!");
});
