import type { Area, SheetPlan } from "../../src/sheets/sheet-plan";
import { bare, formulasOf, namedCells, planOf, SHIPPED } from "./card-plans";

const NATIVE = new Set(
  "ABS AND COUNT COUNTA COUNTIF IF IFERROR INT ISERROR ISNUMBER LOOKUP MAX MEDIAN MIN NA NOT OR ROUND ROWS SUM SUMIF SUMIFS TEXT".split(
    " ",
  ),
);

function areasOf(plan: SheetPlan): Area[] {
  return [
    ...plan.tables.map(({ area }) => area),
    ...plan.styles.flatMap(({ areas }) => areas),
    ...plan.validations.flatMap(({ areas }) => areas),
    ...plan.conditionalLooks.map(({ area }) => area),
    ...namedCells(plan).map(({ area }) => area),
    plan.firstInput,
  ];
}

function lies(inner: Area, outer: Area): boolean {
  return (
    inner.rows > 0 &&
    inner.columns > 0 &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Row and column, counted from 0, of an address such as "AB12". */
function position(address: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
}

describe.each(SHIPPED)("%s in %s", (templateId, language) => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = await planOf(templateId, language, { row: 4, column: 25 });
  });

  test("cells and formats have the block's shape", () => {
    const { rows, columns } = plan.block;
    for (const grid of [plan.cells, plan.numberFormats]) {
      expect(grid.map((row) => row.length)).toEqual(new Array(rows).fill(columns));
    }
    expect(plan.columnWidths).toHaveLength(columns);
  });

  test("no area leaves the block", () => {
    const areas = areasOf(plan);
    expect(areas.length).toBeGreaterThan(90);
    expect(areas.filter((area) => !lies(area, plan.block))).toEqual([]);
  });

  test("formulas refer to cells of the block and columns of the table, and to nothing else", () => {
    const [table] = plan.tables;
    const headings = plan.cells[(table?.area.row ?? 0) - plan.block.row] ?? [];
    for (const formula of formulasOf(plan)) {
      const text = bare(formula);
      const columns = [...text.matchAll(/\[@?\[?([^\]]+)\]/g)].map(([, column]) => column);
      expect(columns.filter((column) => !headings.includes(column ?? ""))).toEqual([]);
      const cells = (text.replace(/\[[^\]]*\]+/g, "").match(/\b[A-Z]{1,3}\d+\b/g) ?? []).map(
        position,
      );
      const outside = cells.filter((at) => !lies({ ...at, rows: 1, columns: 1 }, plan.block));
      expect(outside).toEqual([]);
    }
  });

  test("what formulas rest on stands in cells: they hold 0, 1, 100 and the thousand of per mille", () => {
    for (const formula of formulasOf(plan)) {
      const text = bare(formula)
        .replace(/\[[^\]]*\]+/g, "")
        .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "");
      const figures = text.match(/\d+(?:\.\d+)?(?:E-?\d+)?/g) ?? [];
      const known = text.includes("1000*KPI.") ? ["0", "1", "100", "1000"] : ["0", "1", "100"];
      expect(figures.filter((figure) => !known.includes(figure))).toEqual([]);
    }
  });

  test("formulas are well formed, native but for the actuals, and short enough", () => {
    for (const formula of formulasOf(plan)) {
      const text = bare(formula);
      expect(formula).toMatch(/^=[^=]/);
      expect(text.split("(")).toHaveLength(text.split(")").length);
      const called = [...text.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name ?? "");
      expect(
        called.filter(
          (name) =>
            !NATIVE.has(name) && !/^KPI\.(RATE|SHARE|PERMILLE|FCR|ATTAIN|CHURN)$/.test(name),
        ),
      ).toEqual([]);
      expect(formula.length).toBeLessThan(8192);
      const quoted = formula.match(/"(?:[^"]|"")*"/g) ?? [];
      expect(Math.max(0, ...quoted.map((literal) => literal.length))).toBeLessThan(255);
    }
    for (const { formula } of plan.conditionalLooks) expect(formula).not.toContain("KPI.");
  });

  test("names are legal, distinct and no cells", () => {
    const names = plan.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z_]*$/);
  });

  test("the table begins with distinct headings that are texts", () => {
    const [table] = plan.tables;
    const headings = plan.cells[(table?.area.row ?? 0) - plan.block.row] ?? [];
    expect(plan.tables).toHaveLength(1);
    expect(headings.filter((heading) => typeof heading !== "string" || heading === "")).toEqual([]);
    expect(new Set(headings).size).toBe(19);
  });

  test("validations say something that Excel has room for", () => {
    for (const { title, message, prompt } of plan.validations) {
      for (const part of [{ title, message }, ...(prompt ? [prompt] : [])]) {
        expect(part.title.length).toBeGreaterThan(0);
        expect(part.title.length).toBeLessThanOrEqual(32);
        expect(part.message.length).toBeGreaterThan(0);
        expect(part.message.length).toBeLessThanOrEqual(225);
        expect(part.message).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test("no placeholder is left in any cell", () => {
    const texts = plan.cells.flat().map((cell) => (typeof cell === "object" ? cell.formula : cell));
    expect(texts.filter((text) => /\{\w+\}/.test(String(text)))).toEqual([]);
  });

  test("equal looks are grouped, and the whole is small", () => {
    // Only finance leaves ranges, and says so in a look of its own.
    expect(plan.styles).toHaveLength(templateId === "finance" ? 11 : 10);
    const looks = plan.styles.map(({ style }) => JSON.stringify(style));
    expect(new Set(looks).size).toBe(looks.length);
    expect(Buffer.byteLength(JSON.stringify(plan))).toBeLessThan(32 * 1024);
  });
});
