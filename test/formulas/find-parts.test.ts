import { textIn } from "../../src/domain/plain-formulas/formula-parts";
import { findParts } from "../../src/formulas/find-parts";

/** The parts as they read. */
function read(formula: string) {
  const parts = findParts(formula);
  return (
    parts && {
      calls: parts.calls.map((call) => [
        textIn(formula, call.name),
        ...call.arguments.map((argument) => argument && textIn(formula, argument)),
      ]),
      references: parts.references.map((reference) => textIn(formula, reference)),
    }
  );
}

test("calls are found wherever they are nested, outer ones before those within", () => {
  expect(read('=IF(COUNT([@a])<2,"",100*KPI.FCR( [@a] ,Sum(B$2)))')).toEqual({
    calls: [
      ["IF", "COUNT([@a])<2", '""', "100*KPI.FCR( [@a] ,Sum(B$2))"],
      ["COUNT", "[@a]"],
      ["KPI.FCR", "[@a]", "Sum(B$2)"],
      ["Sum", "B$2"],
    ],
    references: ["[@a]", "[@a]", "B$2"],
  });
});

test("an argument left out has no place", () => {
  expect(read("=KPI.NPS(A1:A9,,C1)")?.calls).toEqual([["KPI.NPS", "A1:A9", null, "C1"]]);
});

test.each([
  ["='My sheet'!A1+Other!$B$2", ["'My sheet'!A1", "Other!$B$2"]],
  ["=SUM(Card[[#Data],[权重]:[得分]],Total)", ["Card[[#Data],[权重]:[得分]]", "Total"]],
  ["=SUM(A:A,2:3,D1#)", ["A:A", "2:3", "D1"]],
  ["=LET(x,A1,x+B1)", ["A1", "x", "B1"]],
  ['={1,2}&"A1"', []],
])("the references of %s", (formula, references) => {
  expect(read(formula)?.references).toEqual(references);
});

test("a call within quotes is no call", () => {
  expect(read('="KPI.FCR(A1,B1)"')).toEqual({ calls: [], references: [] });
});

test.each(["=KPI.FCR(A1,", "=A1 B1)", "=1+"])("%s cannot be read", (formula) => {
  expect(findParts(formula)).toBeNull();
});
