import { sheetFormula } from "../../../src/sheets/working/seed-formula";

const scope = {
  own: (column: string) => `own:${column}`,
  all: (column: string, block?: string) => `all:${block ?? "here"}.${column}`,
  word: (path: string) => `"${path}"`,
};

test.each([
  ["[@a-b]*2", "own:a-b*2"],
  ["SUM([share])", "SUM(all:here.share)"],
  ["INDEX(tiers[limit],4)", "INDEX(all:tiers.limit,4)"],
  ['IF([@x]={status.in-order},{done},"")', 'IF(own:x="status.in-order","done","")'],
  ["1+1", "1+1"],
])("%s becomes %s", (formula, written) => {
  expect(sheetFormula(formula, scope)).toBe(written);
});
