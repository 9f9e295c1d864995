import { readRow } from "../../../src/taskpane/balance/read-row";

const addresses = { category: "A6", weight: "D6" };
const row = (cells: Partial<Parameters<typeof readRow>[0]>) =>
  readRow(
    { category: "Outcome", perspective: "Customer", indicator: "CSAT", weight: 0.2, ...cells },
    addresses,
  );

test("a sound row gives its weight and no finding", () => {
  expect(row({})).toEqual({
    weighted: { category: "outcome", perspective: "customer", weight: 0.2 },
    findings: [],
  });
});

test.each(["成果型", "成果", "Outcome", "OUTCOMES"])("%s is the outcome category", (category) => {
  expect(row({ category }).weighted?.category).toBe("outcome");
});

test.each([
  ["客户", "customer"],
  ["內部流程", "internal"],
  ["Learning & Growth", "learning"],
  ["", null],
  ["elsewhere", null],
])("%p is the perspective %p", (perspective, expected) => {
  expect(row({ perspective }).weighted?.perspective).toBe(expected);
});

test("a knock-out item carries no weight and is no finding", () => {
  expect(row({ category: "否决项", weight: "" })).toEqual({ weighted: null, findings: [] });
});

test("an empty row is nothing", () => {
  expect(row({ category: "", indicator: "", weight: "" })).toEqual({
    weighted: null,
    findings: [],
  });
});

test.each([
  ["20%", { kind: "weight-text", details: { indicator: "CSAT", text: "20%" } }],
  ["", { kind: "weight-blank", details: { indicator: "CSAT" } }],
  [null, { kind: "weight-blank", details: { indicator: "CSAT" } }],
  [-0.1, { kind: "weight-not-positive", details: { indicator: "CSAT", weight: -0.1 } }],
  [0, { kind: "weight-not-positive", details: { indicator: "CSAT", weight: 0 } }],
])("a weight of %p does not count and is a finding on its cell", (weight, expected) => {
  expect(row({ weight })).toEqual({
    weighted: null,
    findings: [{ ...expected, address: "D6" }],
  });
});

test("an unknown category counts towards the total only, and is named", () => {
  expect(row({ category: "Other" })).toEqual({
    weighted: { category: null, perspective: "customer", weight: 0.2 },
    findings: [
      { kind: "category-unknown", address: "A6", details: { indicator: "CSAT", text: "Other" } },
    ],
  });
});

test("a missing category is a finding, and both cells of a row can be wrong", () => {
  expect(row({ category: "", weight: "x" }).findings.map(({ kind }) => kind)).toEqual([
    "weight-text",
    "category-blank",
  ]);
});

test("a row without a name is called by its cell", () => {
  expect(row({ indicator: "", weight: "x" }).findings[0]?.details["indicator"]).toBe("D6");
});
