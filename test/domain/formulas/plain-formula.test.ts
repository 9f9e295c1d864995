import type { PlainFormula } from "../../../src/domain/formulas/plain-formula";
import {
  optionalPieces,
  parametersIn,
  plainFormula,
  settledFormula,
} from "../../../src/domain/formulas/plain-formula";

const WITHIN = 'COUNTIF({values},"<="&{limit})/[SUM({all})|COUNT({values})]';

describe("a plain formula", () => {
  test("names its parameters, each once", () => {
    expect(parametersIn(WITHIN)).toEqual(["values", "limit", "all"]);
  });

  test("has pieces with and without an argument", () => {
    expect(optionalPieces(WITHIN)).toEqual([{ given: "SUM({all})", leftOut: "COUNT({values})" }]);
    expect(optionalPieces("SUM({a})[-{b}]")).toEqual([{ given: "-{b}", leftOut: "" }]);
  });

  test("is settled for the arguments that are given", () => {
    expect(settledFormula(WITHIN, ["all"])).toBe('COUNTIF({values},"<="&{limit})/SUM({all})');
    expect(settledFormula(WITHIN, [])).toBe('COUNTIF({values},"<="&{limit})/COUNT({values})');
  });
});

describe("for a call", () => {
  const formulas: readonly PlainFormula[] = [
    {
      conditions: [{ parameter: "mode", option: "up", usual: true }],
      formula: "SUM({part})[-{rest}]",
    },
    {
      conditions: [{ parameter: "mode", option: "down", usual: false }],
      formula: "-SUM({part})",
    },
    {
      conditions: [{ parameter: "mode", option: "2", usual: false }],
      formula: "2*{part}^2",
    },
  ];
  const formulaOf = (given: Record<string, string>) =>
    plainFormula(formulas, new Map(Object.entries(given)), ["rest", "mode", "other"]);

  test.each([
    [{ part: "A1:A5" }, "SUM(A1:A5)"],
    [{ part: "A1:A5", rest: "B1" }, "SUM(A1:A5)-B1"],
    [{ part: "A1:A5", mode: '"UP"' }, "SUM(A1:A5)"],
    [{ part: "A1:A5", mode: '"down"' }, "-SUM(A1:A5)"],
    [{ part: "A1", mode: "2" }, "2*A1^2"],
  ])("%j is %s", (given, formula) => {
    expect(formulaOf(given)).toBe(formula);
  });

  test.each([
    { part: "A1:A5", mode: '"sideways"' },
    { part: "A1:A5", mode: "C1" },
    { part: "A1:A5", other: "1" },
    { part: "A1:A5", rest: "B1", mode: '"down"' },
  ])("%j has none", (given) => {
    expect(formulaOf(given)).toBeNull();
  });

  test.each([
    ["-5", "2*(-5)^2"],
    ["A1+B1", "2*(A1+B1)^2"],
    ["(A1+B1)", "2*(A1+B1)^2"],
    ["IF(A1=1,2,3)", "2*IF(A1=1,2,3)^2"],
    ["'My sheet'!$A$1:$B$9", "2*'My sheet'!$A$1:$B$9^2"],
    ["Log[Days + nights]", "2*Log[Days + nights]^2"],
    ["Log[@[It''s done]]", "2*Log[@[It''s done]]^2"],
    ['"a-b"', '2*"a-b"^2'],
  ])("an argument %s stays whole", (part, formula) => {
    expect(formulaOf({ part, mode: "2" })).toBe(formula);
  });
});
