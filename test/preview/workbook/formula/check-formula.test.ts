import { isWellFormed } from "../../../../src/preview/workbook/formula/check-formula";

test.each([
  "=1",
  "=-(1+2)^2%",
  "=IF(A1,,2)",
  "=F()",
  '={1,2;-3,"x"}',
  "=LAMBDA(x,x+1)(3)",
  "=A1:INDEX(B:B,3)",
  '="a"&B1<>"c"',
  "=SUM((A1,B1))",
  "=@A1",
])("%s", (formula) => {
  expect(isWellFormed(formula)).toBe(true);
});

test.each([
  "=",
  "=1+",
  "=*1",
  "=(1",
  "=1)",
  "=SUM(A1;B1)",
  "=A1 B1",
  "=1 2",
  "={1,}",
  "=SUM(1,",
  "=%",
])("%s is refused", (formula) => {
  expect(isWellFormed(formula)).toBe(false);
});
