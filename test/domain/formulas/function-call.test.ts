import { functionCall } from "../../../src/domain/formulas/function-call";

const parameters = [
  { key: "values", guarded: true },
  { key: "limit", guarded: false },
  { key: "all", guarded: false },
];
const call = (given: Record<string, string>) =>
  functionCall("KPI.WITHIN", parameters, new Map(Object.entries(given)));

test("writes the arguments in order, whatever the order they were given in", () => {
  expect(call({ all: "C1", limit: "30", values: "A1" })).toBe('KPI.WITHIN(IF(A1="","",A1),30,C1)');
});

test("leaves a gap for an argument left out, and nothing at the end", () => {
  expect(call({ values: "A1", all: "C1" })).toBe('KPI.WITHIN(IF(A1="","",A1),,C1)');
  expect(call({ limit: "30" })).toBe("KPI.WITHIN(,30)");
});
