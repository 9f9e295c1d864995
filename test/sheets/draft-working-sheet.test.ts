import { textWidth } from "../../src/sheets/plan/text-width";
import type { Area, SheetPlan } from "../../src/sheets/sheet-plan";
import { contentOf, draftOf, planOf, SHIPPED } from "./working/working-drafts";

const NATIVE = new Set(
  "ABS AND AVERAGE COUNT COUNTA COUNTIF IF INDEX ISNUMBER MAX N OR ROUND ROWS SUM SUMIFS SUMPRODUCT".split(
    " ",
  ),
);

/** Every formula with the texts that it quotes taken out. */
function formulasOf({ cells, conditionalLooks }: SheetPlan): string[] {
  const inCells = cells.flat().flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));
  return [...inCells, ...conditionalLooks.map(({ formula }) => formula)].map((formula) =>
    formula.replace(/"(?:[^"]|"")*"/g, '""'),
  );
}

function headingsOf(plan: SheetPlan): Map<string, readonly unknown[]> {
  return new Map(
    plan.tables.map(({ name, area }) => {
      const row = plan.cells[area.row - plan.block.row] ?? [];
      const from = area.column - plan.block.column;
      return [name, row.slice(from, from + area.columns)];
    }),
  );
}

const lies = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

describe.each(SHIPPED)("%s in %s", (id, language) => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = await planOf(id, language, { row: 4, column: 25 });
  });

  test("says beforehand how much room it takes", async () => {
    const draft = await draftOf(id, language);
    expect([draft.rows, draft.columns]).toEqual([plan.block.rows, plan.block.columns]);
    expect(draft.wantedSheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    expect(new Set(draft.wantedTableNames).size).toBe(plan.tables.length);
    for (const grid of [plan.cells, plan.numberFormats]) {
      expect(grid.map((row) => row.length)).toEqual(new Array(draft.rows).fill(draft.columns));
    }
    expect(plan.columnWidths).toHaveLength(draft.columns);
  });

  test("no area leaves the block, and no table another's rows", () => {
    const areas = [
      ...plan.tables.map(({ area }) => area),
      ...plan.styles.flatMap((style) => style.areas),
      ...plan.validations.flatMap((validation) => validation.areas),
      ...plan.validations.flatMap(({ rule }) => (rule.kind === "cells" ? [rule.area] : [])),
      ...plan.conditionalLooks.map(({ area }) => area),
      plan.firstInput,
    ];
    expect(areas.length).toBeGreaterThan(10);
    expect(areas.filter((area) => !lies(area, plan.block))).toEqual([]);
    const ends = plan.tables.map(({ area }) => area.row + area.rows);
    const starts = plan.tables.slice(1).map(({ area }) => area.row);
    starts.forEach((start, index) => {
      expect(start).toBeGreaterThan(ends[index] ?? 0);
    });
  });

  test("formulas are native and name columns that are there", () => {
    const headings = headingsOf(plan);
    const known = new Set([...headings.values()].flat());
    for (const formula of formulasOf(plan)) {
      const called = [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name ?? "");
      expect(called.filter((name) => !NATIVE.has(name))).toEqual([]);
      const own = [...formula.matchAll(/\[@\[?([^\]]+)\]/g)].map(([, column]) => column);
      expect(own.filter((column) => !known.has(column))).toEqual([]);
      for (const [, table = "", column] of formula.matchAll(/(\w+)\[(?!@)([^\]]+)\]/g)) {
        expect(headings.get(table)).toContain(column);
      }
      expect(formula.split("(")).toHaveLength(formula.split(")").length);
      expect(formula).not.toMatch(/[{}]/);
    }
    for (const { formula } of plan.conditionalLooks) expect(formula).not.toContain("[");
  });

  test("lists can be typed, and messages have room", () => {
    for (const { rule, title, message } of plan.validations) {
      if (rule.kind === "list") expect(rule.choices.join(",").length).toBeLessThanOrEqual(255);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
    }
  });

  test("notes fit the printed width", () => {
    const room = plan.columnWidths.reduce((sum, width) => sum + width, 0);
    const alone = plan.cells.filter((row) => row.slice(1).every((cell) => cell === ""));
    const widths = alone.map(([first]) => (typeof first === "string" ? textWidth(first) : 0));
    expect(alone.length).toBeGreaterThan(4);
    expect(Math.max(...widths)).toBeLessThanOrEqual(room);
  });
});

test("what the company decides is an input; what is given or worked out is not", async () => {
  const plan = await planOf("implementation-risks", "zh-CN");
  const inputs = plan.styles.find(({ style }) => style.fill === "#FFF8DC")?.areas ?? [];
  const isInput = (row: number, column: number) =>
    inputs.some((area) => lies({ row, column, rows: 1, columns: 1 }, area));
  const [risk, likelihood, score] = [0, 2, 4];
  expect([5, 13, 14, 18].map((row) => isInput(row, risk))).toEqual([false, false, true, true]);
  expect([5, 18].map((row) => isInput(row, likelihood))).toEqual([true, true]);
  expect([5, 18].map((row) => isInput(row, score))).toEqual([false, false]);
});

test("a dictionary speaks of the catalogue, and of an own indicator only its name", async () => {
  const plan = await planOf("indicator-dictionary", "zh-CN");
  expect(plan.cells[11]).toEqual([
    "首次解决率 FCR",
    expect.stringContaining("客户第一次联系就解决的工单数 ÷ 总工单数"),
    "第一次联系就解决的工单数 ÷ 总工单数",
    "",
    "",
    "%",
    "越高越好",
    "月",
    "工单系统",
    "",
    "",
    "",
    "",
    { formula: expect.stringMatching(/^=IF\(\[@指标名称\]=""/) as string },
    expect.stringContaining("授权范围"),
  ]);
  expect(plan.cells[14]?.filter((cell) => cell !== "" && typeof cell === "string")).toEqual([
    "=Our own",
  ]);
  expect(plan.cells).toHaveLength(15);
});

test("an empty dictionary still has a row to fill in", async () => {
  const { draftWorkingSheet } = await import("../../src/sheets/draft-working-sheet");
  const content = await contentOf("indicator-dictionary", "en-US");
  const filled = draftWorkingSheet(content);
  expect(draftWorkingSheet({ ...content, chosen: [] }).rows).toBe(filled.rows - 5);
});

test("choices of one level are the cells of the level above", async () => {
  const { tables, validations } = await planOf("cascade", "en-US");
  const above = validations.flatMap(({ rule }) => (rule.kind === "cells" ? [rule.area] : []));
  expect(above).toEqual(
    tables.slice(0, 2).map(({ area }) => ({
      row: area.row + 1,
      column: 1,
      rows: area.rows - 1,
      columns: 1,
    })),
  );
});

test("what a function computes is written as its call", async () => {
  const { loadWorkingLibrary, rowIndicator } =
    await import("../../src/taskpane/working-sheets/working-library");
  const { draftWorkingSheet } = await import("../../src/sheets/draft-working-sheet");
  const library = await loadWorkingLibrary("en-US");
  const content = await contentOf("indicator-dictionary", "en-US");
  const ids = ["net-promoter-score", "complaint-escalation-per-service", "leadership-service"];
  const { cells } = draftWorkingSheet({
    ...content,
    chosen: ids.map((id) => rowIndicator(library, id)),
  }).plan({
    sheetName: "",
    row: 0,
    column: 0,
    tableNames: ["Dictionary"],
    nameSuffix: "",
  });
  expect(cells.slice(9).map((row) => row[2])).toEqual([
    expect.stringMatching(/^KPI\.NPS\(.+\)$/),
    expect.stringMatching(/ ÷ .+ × 1000‰$/),
    "Rated by five described levels",
  ]);
  expect(cells[9]?.[10]).toContain("NPS≥45分");
});
