import fc from "fast-check";
import { plainText } from "../../../src/domain/plain-formulas/plain-text";
import { findParts } from "../../../src/formulas/find-parts";
import { KNOWN_FUNCTIONS } from "./known-functions";

function plain(formula: string) {
  const parts = findParts(formula);
  if (parts === null) throw new Error(`${formula} cannot be read`);
  return plainText(formula, parts, KNOWN_FUNCTIONS);
}

test.each([
  ["=KPI.FCR(A1,B1)", "=SUM(A1)/(SUM(B1))"],
  ["=KPI.FCR(A1,B1,C1)", "=SUM(A1)/(SUM(B1)-SUM(C1))"],
  ["=kpi.rate( $A1 , 'My sheet'!B$2 )", "=SUM($A1)/SUM('My sheet'!B$2)"],
  ["=KPI.RATE([@分子],Card[[#This Row],[分母]])", "=SUM([@分子])/SUM(Card[[#This Row],[分母]])"],
  ["=_xldudf_KPI_RATE(A1,B1)", "=SUM(A1)/SUM(B1)"],
  ["=KPI.DURATION.MEAN(A1:A9,B1:B9)", "=AVERAGE(B1:B9-A1:A9)*24"],
])("%s is %s", (formula, expected) => {
  expect(plain(formula)).toEqual({ formula: expected, lacking: [] });
});

test.each([
  ["=100*KPI.RATE(A1,B1)", "=100*(SUM(A1)/SUM(B1))"],
  ["=1/KPI.RATE(A1,B1)", "=1/(SUM(A1)/SUM(B1))"],
  ["=KPI.RATE(A1,B1)%", "=(SUM(A1)/SUM(B1))%"],
  ["=-KPI.RATE(A1,B1)", "=-(SUM(A1)/SUM(B1))"],
  ["= KPI.RATE(A1,B1) ", "= SUM(A1)/SUM(B1) "],
  ["=IF(A1,KPI.RATE(A1,B1),0)", "=IF(A1,SUM(A1)/SUM(B1),0)"],
])("%s keeps its order of reckoning", (formula, expected) => {
  expect(plain(formula).formula).toBe(expected);
});

test("a call within a call gives way, too, closed against its new neighbours", () => {
  expect(plain("=KPI.RATE(KPI.RATE(A1,B1),KPI.FCR(C1,D1)+1)").formula).toBe(
    "=SUM((SUM(A1)/SUM(B1)))/SUM(((SUM(C1)/(SUM(D1)))+1))",
  );
});

test("what keeps blanks from a custom function is left out", () => {
  expect(plain('=KPI.RATE(IF(A1:A9="","",A1:A9),B1)').formula).toBe("=SUM(A1:A9)/SUM(B1)");
  expect(plain('=KPI.RATE(IF(A1="","",B1),B1)').formula).toBe('=SUM(IF(A1="","",B1))/SUM(B1)');
});

test.each([
  ["=KPI.BALANCE(A1:A9)+KPI.RATE(A1,B1)", ["KPI.BALANCE"]],
  ["=KPI.RATE(KPI.BALANCE(A1),B1)", ["KPI.BALANCE"]],
  ["=KPI.GONE(A1)", ["KPI.GONE"]],
  ['=KPI.DURATION.MEAN(A1,B1,"weeks")', ["KPI.DURATION.MEAN"]],
  ["=KPI.RATE(A1,B1,C1)", ["KPI.RATE"]],
])("%s lacks an equivalent of %p", (formula, lacking) => {
  expect(plain(formula).lacking).toEqual(lacking);
});

test("what is not ours stays letter for letter", () => {
  const reference = fc.constantFrom("A1", "$B$2", "C3:D9", "Card[@分子]", "'My sheet'!A1", "Rate");
  const formula = fc.letrec<Record<"any" | "sum" | "call", string>>((tie) => ({
    any: fc.oneof({ depthSize: "small" }, reference, tie("sum"), tie("call")),
    sum: fc.tuple(tie("any"), tie("any")).map(([one, other]) => `SUM(${one} , ${other})`),
    call: fc.tuple(tie("any"), tie("any")).map(([one, other]) => `KPI.RATE(${one},${other})`),
  })).any;
  fc.assert(
    fc.property(formula, (body) => {
      const given = `=${body}`;
      const { formula: written, lacking } = plain(given);
      expect(lacking).toEqual([]);
      expect(written).not.toContain("KPI");
      if (!given.includes("KPI")) expect(written).toBe(given);
      expect(referencesOf(written)).toEqual(referencesOf(given));
    }),
    { numRuns: 1_000 },
  );
});

function referencesOf(formula: string): string[] {
  return (findParts(formula)?.references ?? []).map(({ start, end }) => formula.slice(start, end));
}
