import type { CellValidation, SheetPlan } from "../../../src/sheets/sheet-plan";
import { planOf } from "../card-plans";

/** The rule of the cell in that row and column of the block. */
function ruleAt(
  { validations }: SheetPlan,
  row: number,
  column: number,
): CellValidation | undefined {
  return validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

test("categories, perspectives, directions and cycles are chosen from lists", async () => {
  const plan = await planOf("ecommerce", "zh-CN");
  expect([0, 1, 5, 17].map((column) => ruleAt(plan, 4, column)?.rule)).toEqual([
    { kind: "list", choices: ["成果型", "效率型", "行为过程型", "能力素质型"] },
    { kind: "list", choices: ["财务", "客户", "内部营运", "学习与成长"] },
    { kind: "list", choices: ["越高越好", "越低越好", "区间最好"] },
    { kind: "list", choices: ["月", "季", "半年", "年"] },
  ]);
});

test("weights are shares", async () => {
  const plan = await planOf("ecommerce", "zh-CN");
  expect(ruleAt(plan, 9, 14)?.rule).toEqual({ kind: "number", lowest: 0, highest: 1 });
});

test("a target keeps to the bounds of its indicator and is never zero", async () => {
  const plan = await planOf("manufacturing", "en-US");
  expect([4, 5, 6, 8].map((row) => ruleAt(plan, row, 7)?.rule)).toEqual([
    { kind: "number", lowest: 0.001, highest: 1 },
    { kind: "number", lowest: 1, highest: 5 },
    { kind: "positive" },
    { kind: "number", lowest: 0.1, highest: 100 },
  ]);
  expect(ruleAt(plan, 4, 7)?.message).toBe("Enter a number between 0.1% and 100%.");
});

test("the conversion of inquiries into orders may exceed 100 %", async () => {
  const plan = await planOf("ecommerce", "en-US");
  expect(ruleAt(plan, 4, 7)?.rule).toEqual({ kind: "positive" });
});

test("a cell that is selected says what to count", async () => {
  const plan = await planOf("ecommerce", "zh-CN");
  const rule = {
    rule: { kind: "not-negative" },
    prompt: { title: "分子和分母", message: "分子：成交订单数；分母：咨询客户数。" },
  };
  expect(ruleAt(plan, 4, 9)).toMatchObject(rule);
  expect(ruleAt(plan, 4, 10)).toMatchObject(rule);
});

test("a typed actual keeps to its bounds; cells that are not counted have no rule", async () => {
  const plan = await planOf("manufacturing", "zh-CN");
  expect(ruleAt(plan, 5, 11)?.rule).toEqual({ kind: "number", lowest: 1, highest: 5 });
  expect([ruleAt(plan, 5, 9), ruleAt(plan, 5, 10), ruleAt(plan, 4, 11)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("equal rules are written once", async () => {
  const { validations } = await planOf("finance", "zh-CN");
  const points = validations.filter(
    ({ rule, title }) => title === "实际值" && rule.kind === "number" && rule.highest === 100,
  );
  expect(points.map(({ areas }) => areas.map(({ row, rows }) => [row, rows]))).toEqual([
    [
      [7, 1],
      [9, 2],
    ],
  ]);
});

test("cells that belong to a row's method take what stands there, and say why nothing else", async () => {
  const plan = await planOf("manufacturing", "zh-CN");
  const [ratio, linear] = [4, 5].map((row) =>
    [6, 8, 12].map((column) => ruleAt(plan, row, column)?.rule),
  );
  const dash = { kind: "fixed", word: "—" };
  expect(ratio).toEqual([dash, dash, { kind: "fixed", word: "比率法" }]);
  expect(linear).toEqual([{ kind: "not-negative" }, dash, { kind: "fixed", word: "线性法" }]);
  expect(ruleAt(plan, 4, 6)?.title).toBe("这里不用填");
});
