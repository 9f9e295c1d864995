import { argumentsOf } from "../../../../src/taskpane/catalogue/actions/call-arguments";

test.each([
  ["=KPI.FCR(820, 1000)", ["820", "1000"]],
  ['=KPI.CSAT({5;4,4}, "top")', ["{5;4,4}", '"top"']],
  ['=KPI.X("a,(b""{", DATE(2026, 1, 2), 3)', ['"a,(b""{"', "DATE(2026, 1, 2)", "3"]],
])("%s", (formula, expected) => {
  expect(argumentsOf(formula)).toEqual(expected);
});
