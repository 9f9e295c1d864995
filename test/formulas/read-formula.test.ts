import type { FormulaNode, FormulaReference } from "../../src/domain/formulas/formula-node";
import { readFormula } from "../../src/formulas/read-formula";

const number = (value: number): FormulaNode => ({ kind: "number", value });

function referenceIn(text: string): FormulaReference {
  const node = readFormula(text);
  if (node?.kind !== "reference") throw new Error(`${text} is no reference.`);
  return node.reference;
}

describe("a formula as a tree", () => {
  test("calls, operations, literals and an argument that is left out", () => {
    expect(readFormula('=if(1<2,,"a"&TRUE)')).toEqual({
      kind: "call",
      name: "IF",
      parts: [
        { kind: "operation", operator: "<", parts: [number(1), number(2)] },
        null,
        {
          kind: "operation",
          operator: "&",
          parts: [
            { kind: "text", value: "a" },
            { kind: "truth", value: true },
          ],
        },
      ],
    });
  });

  test("a percent sign is an operation, an error a value, an array its parts", () => {
    const percent = { kind: "operation", operator: "%", parts: [number(100)] };
    expect(readFormula("=100%")).toEqual(percent);
    expect(readFormula("=#REF!")).toEqual({ kind: "error", value: "#REF!" });
    expect(readFormula("={1,2;3,4}")).toEqual({ kind: "array", parts: [1, 2, 3, 4].map(number) });
  });

  test("LET and LAMBDA are calls of what they declare and return", () => {
    expect(readFormula("=LET(x,1,2)")).toEqual({
      kind: "call",
      name: "LET",
      parts: [number(1), number(2)],
    });
    expect(readFormula("=LAMBDA(x,3)")).toEqual({
      kind: "call",
      name: "LAMBDA",
      parts: [number(3)],
    });
  });

  test("the prefix that files put before younger functions is left out", () => {
    expect(readFormula("=_xlfn._xlws.FILTER(1,2)")).toMatchObject({ name: "FILTER" });
    expect(readFormula("=kpi.fcr(1,2)")).toMatchObject({ name: "KPI.FCR" });
  });

  test.each(["=SUM(", "=1+", "=)(", "='a'b", "=IF(1,2", ""])("%s is no formula", (text) => {
    expect(readFormula(text)).toBeNull();
  });
});

describe("what a reference points to", () => {
  const at = (position: number, fixed = false) => ({ at: position, fixed });
  const only = (position: number, fixed = false) => ({
    first: at(position, fixed),
    last: at(position, fixed),
  });
  const here = { workbook: null, sheet: null };

  test("cells relative and fixed, whole columns and rows", () => {
    expect(referenceIn("=R[-1]C3")).toEqual({
      kind: "cells",
      ...here,
      rows: only(-1),
      columns: only(2, true),
    });
    expect(referenceIn("=RC:R[2]C[1]")).toEqual({
      kind: "cells",
      ...here,
      rows: { first: at(0), last: at(2) },
      columns: { first: at(0), last: at(1) },
    });
    expect(referenceIn("=C[1]")).toEqual({ kind: "cells", ...here, rows: null, columns: only(1) });
    expect(referenceIn("=R5")).toEqual({
      kind: "cells",
      ...here,
      rows: only(4, true),
      columns: null,
    });
  });

  test("another sheet, another workbook, a name", () => {
    expect(referenceIn("='My card'!R1C1")).toMatchObject({ workbook: null, sheet: "My card" });
    expect(referenceIn("='[b.xlsx]S'!R1C1")).toMatchObject({ workbook: "b.xlsx", sheet: "S" });
    expect(referenceIn("='C:\\pay\\[b.xlsx]S'!R1C1")).toMatchObject({ workbook: "b.xlsx" });
    expect(referenceIn("=[1]!Rate")).toMatchObject({ kind: "name", workbook: "1", name: "Rate" });
    expect(referenceIn("=b.xlsx!Rate")).toMatchObject({ workbook: "b.xlsx", sheet: null });
    expect(referenceIn("=S!KPI_Total")).toEqual({
      kind: "name",
      workbook: null,
      sheet: "S",
      name: "KPI_Total",
    });
  });

  test.each([
    ["=[@权重]", null, ["权重"], "this-row"],
    ["=[@[Weighted score]]", null, ["Weighted score"], "this-row"],
    ["=Card[权重]", "Card", ["权重"], "data"],
    ["=Card[[#All],[a]:[b]]", "Card", ["a", "b"], "all"],
    ["=Card[#Totals]", "Card", [], "totals"],
    ["=Card[[#Headers],[a]]", "Card", ["a"], "headings"],
  ])("a table: %s", (text, table, columns, section) => {
    expect(referenceIn(text)).toEqual({ kind: "table", workbook: null, table, columns, section });
  });
});
