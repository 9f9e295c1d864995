import fc from "fast-check";
import { cellAddress } from "../../src/domain/cells/cell-address";
import type { Area, SheetPlan } from "../../src/sheets/sheet-plan";
import { planOf } from "./card-plans";

/** Moves every cell address that a formula mentions; texts and column names have none. */
function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("(?:[^"]|"")*"|\[[^\]]*\]+)|(?<![A-Z])(\$?)([A-S])\$?(\d+)\b/g,
    (whole, kept, fixed, letter, row) => {
      if (kept !== undefined) return whole;
      const at = String(letter).charCodeAt(0) - 65 + columns;
      const moved = cellAddress(Number(row) - 1 + rows, at);
      return fixed === "$" ? moved.replace(/[A-Z]+|\d+/g, "$$$&") : moved;
    },
  );
}

/** The same plan elsewhere, worked out from the outside. */
function movedPlan(plan: SheetPlan, rows: number, columns: number): SheetPlan {
  const area = (from: Area): Area => ({
    ...from,
    row: from.row + rows,
    column: from.column + columns,
  });
  const { first, last } = plan.print.titleRows;
  return {
    ...plan,
    block: area(plan.block),
    cells: plan.cells.map((row) =>
      row.map((cell) =>
        typeof cell === "object" ? { formula: movedFormula(cell.formula, rows, columns) } : cell,
      ),
    ),
    tables: plan.tables.map((table) => ({ ...table, area: area(table.area) })),
    styles: plan.styles.map((style) => ({ ...style, areas: style.areas.map(area) })),
    validations: plan.validations.map((rule) => ({ ...rule, areas: rule.areas.map(area) })),
    conditionalLooks: plan.conditionalLooks.map((look) => ({
      ...look,
      area: area(look.area),
      formula: movedFormula(look.formula, rows, columns),
    })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      area: area(chart.area),
      categories: area(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: area(series.values) })),
    })),
    names: plan.names.map((name) =>
      name.kind === "cell" ? { ...name, area: area(name.area) } : name,
    ),
    frozen: { rows: plan.frozen.rows + rows, columns: plan.frozen.columns + columns },
    print: { ...plan.print, titleRows: { first: first + rows, last: last + rows } },
    firstInput: area(plan.firstInput),
  };
}

test("a card elsewhere is the same card, moved", async () => {
  const atCorner = await planOf("finance", "en-US");
  await fc.assert(
    fc.asyncProperty(fc.nat(2000), fc.nat(900), async (row, column) => {
      const elsewhere = await planOf("finance", "en-US", { row, column });
      expect(elsewhere).toEqual(movedPlan(atCorner, row, column));
    }),
    { numRuns: 25 },
  );
});

test("the table's own name stands in the formulas, and names get their suffix", async () => {
  const plan = await planOf("ecommerce", "zh-CN", { tableNames: ["Card_2"], nameSuffix: "_3" });
  expect(plan.tables[0]?.name).toBe("Card_2");
  expect(JSON.stringify(plan.cells)).toContain("SUM(Card_2[权重])");
  expect(plan.names.map(({ name }) => name)).toContain("KPI_Total_3");
  expect(plan.names.every(({ name }) => name.endsWith("_3"))).toBe(true);
});

test("without a name for its table there is no plan", async () => {
  await expect(planOf("ecommerce", "zh-CN", { tableNames: [] })).rejects.toThrow(
    "name for its table",
  );
});
