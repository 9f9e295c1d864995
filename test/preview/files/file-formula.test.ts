import { fileFormula } from "../../../src/preview/files/file-formula";

test.each([
  ["=A1+1", null, "A1+1"],
  ["=[@得分]*[@权重]", "Card", "Card[[#This Row],[得分]]*Card[[#This Row],[权重]]"],
  ["=SUM(Other[@[a]:[b c]])", "Card", "SUM(Other[[#This Row],[a]:[b c]])"],
  ["=SUM([权重])", "Card", "SUM(Card[权重])"],
  ["=ROWS(Card[#All])", null, "ROWS(Card[#All])"],
  ["=IFS(A1>1,MAXIFS(B:B,C:C,1))", null, "_xlfn.IFS(A1>1,_xlfn.MAXIFS(B:B,C:C,1))"],
  ['="[@x] IFS("&A1', "Card", '"[@x] IFS("&A1'],
])("%s in %s is %s", (formula, table, written) => {
  expect(fileFormula(formula, table)).toBe(written);
});
