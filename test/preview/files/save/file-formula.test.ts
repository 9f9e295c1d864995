import { fileFormula } from "../../../../src/preview/files/save/file-formula";

const functions = { isOfAddIn: (name: string) => name.startsWith("KPI.") };

test.each([
  ["=A1+1", null, "A1+1"],
  ["=[@得分]*[@权重]", "Card", "Card[[#This Row],[得分]]*Card[[#This Row],[权重]]"],
  ["=SUM(Other[@[a]:[b c]])", "Card", "SUM(Other[[#This Row],[a]:[b c]])"],
  ["=SUM([权重])", "Card", "SUM(Card[权重])"],
  ["=ROWS(Card[#All])", null, "ROWS(Card[#All])"],
  ["=IFS(A1>1,MAXIFS(B:B,C:C,1))", null, "_xlfn.IFS(A1>1,_xlfn.MAXIFS(B:B,C:C,1))"],
  ["=IF(A1,KPI.SCORE.LINEAR(A1,2),0)", null, "IF(A1,_xldudf_KPI_SCORE_LINEAR(A1,2),0)"],
  ['="[@x] IFS("&A1', "Card", '"[@x] IFS("&A1'],
])("%s in %s is %s", (formula, table, written) => {
  expect(fileFormula(formula, table, functions)).toBe(written);
});
