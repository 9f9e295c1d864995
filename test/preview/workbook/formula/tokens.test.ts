import { joinTokens, tokenize } from "../../../../src/preview/workbook/formula/tokens";

const kinds = (formula: string) =>
  tokenize(formula)?.map(({ kind, text }) => `${kind}:${text}`) ?? null;

test("references are one part, with their sheet and both ends", () => {
  expect(kinds("=SUM('My sheet'!$A$1:B2,数据!C:C,1:3)")).toEqual([
    "function:SUM",
    "open:(",
    "reference:'My sheet'!$A$1:B2",
    "separator:,",
    "reference:数据!C:C",
    "separator:,",
    "reference:1:3",
    "close:)",
  ]);
});

test("names, functions and numbers that look like cells", () => {
  expect(kinds("=LOG10(A1_rate)+KPI.FCR(B2)*1e3")).toEqual([
    "function:LOG10",
    "open:(",
    "name:A1_rate",
    "close:)",
    "operator:+",
    "function:KPI.FCR",
    "open:(",
    "reference:B2",
    "close:)",
    "operator:*",
    "number:1e3",
  ]);
});

test("structured references nest and escape", () => {
  expect(kinds("=Tab[[#This Row],[a'[b']]]&[@[x y]]")).toEqual([
    "structured:Tab[[#This Row],[a'[b']]]",
    "operator:&",
    "structured:[@[x y]]",
  ]);
});

test("texts keep what looks like something else", () => {
  expect(kinds('="A1+Tab[x]""quoted"""')).toEqual(['text:"A1+Tab[x]""quoted"""']);
});

test("errors, spaces, arrays, comparisons", () => {
  const formula = "= {1,2;3,4} <>  #N/A ";
  const tokens = tokenize(formula);
  expect(tokens && joinTokens(tokens)).toBe(formula);
});

test.each(['="open', "=A1~B1", "=[@open"])("%s has something that no formula holds", (formula) => {
  expect(tokenize(formula)).toBeNull();
});
