import { proposeRepair } from "../../../src/domain/plain-formulas/propose-repair";
import { sheetOf, situationOf } from "./situation";

const repair = (formula: string, value: string | number, parts = {}) =>
  proposeRepair(situationOf([sheetOf([[[formula, value]]], parts)]));

test.each(["#NAME?", "#BUSY!", "#CONNECT!"])("a formula stuck at %s is entered anew", (value) => {
  const formula = "=100*KPI.FCR(B1,C1)";
  expect(repair(formula, value).changes).toMatchObject([{ from: formula, to: formula }]);
});

test.each([
  ["=_xldudf_KPI_FCR(B1,C1)", "=KPI.FCR(B1,C1)"],
  [
    "=_xldudf_KPI_RATE(_xldudf_KPI_DURATION_MEAN(B1,C1),D1)",
    "=KPI.RATE(KPI.DURATION.MEAN(B1,C1),D1)",
  ],
  ["=_xlfn.KPI.RATE(B1,C1)+_xlfn.XLOOKUP(1,B1,C1)", "=KPI.RATE(B1,C1)+_xlfn.XLOOKUP(1,B1,C1)"],
])("%s becomes %s", (formula, expected) => {
  expect(repair(formula, "#NAME?").changes).toMatchObject([{ from: formula, to: expected }]);
});

test("what works is left alone, as is what others wrote", () => {
  expect(repair("=kpi.fcr(B1,C1)", 0.8).changes).toEqual([]);
  expect(repair("=KPI.FCR(B1,C1)", "#DIV/0!").changes).toEqual([]);
  expect(repair("=MY.RATE(B1)", "#NAME?").changes).toEqual([]);
});

test("a protected sheet is told of", () => {
  const { changes, skipped } = repair("=KPI.FCR(B1,C1)", "#NAME?", { isProtected: true });
  expect([changes, skipped]).toMatchObject([[], [{ reason: "protected" }]]);
});
