import { readCategoryWeights } from "../../../src/domain/balance/read-category-weights";
import type { CategoryWeight } from "../../../src/domain/balance/read-category-weights";
import { given } from "../../../src/domain/cells/argument";
import { refusalOf } from "../refusal-of";
import { WORDS } from "./customer-service";

function read(rows: [category: unknown, weight: unknown][]): CategoryWeight[] {
  const categories = given(
    1,
    "categories",
    rows.map(([category]) => [category]),
  );
  const weights = given(
    2,
    "weights",
    rows.map(([, weight]) => [weight]),
  );
  return readCategoryWeights(categories, weights, WORDS);
}

const place = { position: 1, argument: "categories", row: 2, column: 1 };

test("keeps the user's spelling and tells where each weight stands", () => {
  expect(
    read([
      ["成果", 0.6],
      [" outcome ", 0.4],
    ]),
  ).toEqual([
    { category: "outcome", spelling: "成果", weight: 0.6, row: 0, column: 0 },
    { category: "outcome", spelling: "outcome", weight: 0.4, row: 1, column: 0 },
  ]);
});

test("weights out of 100 become fractions", () => {
  expect(
    read([
      ["成果型", 60],
      ["效率型", 40],
    ]).map(({ weight }) => weight),
  ).toEqual([0.6, 0.4]);
});

test("knock-out rows are passed over, whatever stands for their weight", () => {
  expect(
    read([
      ["否决项", "否决性指标"],
      ["成果型", 1],
    ]),
  ).toHaveLength(1);
});

test.each([
  [null, null],
  ["", ""],
  [0, 0],
])("a row of %j and %j is passed over", (category, weight) => {
  expect(
    read([
      ["成果型", 1],
      [category, weight],
    ]),
  ).toHaveLength(1);
});

test.each([[null], [""], [0]])("a weight of %j is not filled in yet", (weight) => {
  expect(read([["成果型", weight]])).toMatchObject([
    { category: "outcome", spelling: "成果型", weight: 0 },
  ]);
});

test.each([
  ["客户", "客户"],
  [7, "7"],
  [true, "true"],
])("the category %j is refused by name and place", (category, text) => {
  const rows: [unknown, unknown][] = [
    ["成果型", 0.5],
    [category, 0.5],
  ];
  expect(refusalOf(() => read(rows))).toEqual({
    kind: "wrong-value",
    reason: "category-unknown",
    details: { ...place, text },
  });
});

test.each([[null], [""], [0]])("a weight beside a category of %j is refused", (category) => {
  const rows: [unknown, unknown][] = [
    ["成果型", 0.5],
    [category, 0.5],
  ];
  expect(refusalOf(() => read(rows))).toEqual({
    kind: "wrong-value",
    reason: "category-missing",
    details: place,
  });
});

test("a negative weight is refused", () => {
  expect(refusalOf(() => read([["成果型", -0.5]]))).toEqual({
    kind: "wrong-value",
    reason: "weight-not-positive",
    details: { position: 2, argument: "weights", row: 1, column: 1, value: -0.5 },
  });
});

test("a weight typed as text is refused", () => {
  expect(refusalOf(() => read([["成果型", "20%"]])).reason).toBe("text-looks-like-number");
});

test("columns of different lengths are refused", () => {
  const categories = given(1, "categories", [["成果型"], ["效率型"]]);
  const weights = given(2, "weights", [[1]]);
  expect(refusalOf(() => readCategoryWeights(categories, weights, WORDS)).reason).toBe(
    "shapes-differ",
  );
});
