import { smartRule } from "../../../src/domain/card-rules/c16-smart";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("an indicator that says all six is silent", () => {
  expect(breaches(smartRule, card())).toEqual([]);
});

test("what is missing is named, and the whole card's share is told", () => {
  const facts = rows({ unit: null, owner: "" }, {}, { target: null });
  const found = breaches(smartRule, card({ rows: facts }));
  expect(inShort(found)).toEqual([
    ["incomplete", 0, 4, 6],
    ["incomplete", 2, 5, 6],
  ]);
  expect(found[0]).toMatchObject({ column: "unit" });
  expect(found[0]?.details["missing"]).toEqual({
    kind: "list",
    items: [
      { kind: "word", id: "unit" },
      { kind: "word", id: "owner" },
    ],
  });
  const index = found[0]?.details["index"];
  expect(index?.kind === "share" ? index.value : NaN).toBeCloseTo(15 / 18, 9);
});

test("columns that the table lacks are not demanded", () => {
  const columns = new Set(["category", "weight", "target", "unit"] as const);
  const facts = rows({ target: null, measured: null });
  expect(inShort(breaches(smartRule, card({ columns, rows: facts })))).toEqual([
    ["incomplete", 0, 1, 2],
  ]);
});

test("a band's two lines and a rubric's levels stand for the target", () => {
  const facts = rows(
    { target: null, method: "band", threshold: 10, stretch: 20 },
    { target: null, method: "rubric" },
    { target: null, method: "band", threshold: 10 },
  );
  expect(inShort(breaches(smartRule, card({ rows: facts })))).toEqual([["incomplete", 2, 5, 6]]);
});

test("a target of 0 is a target", () => {
  expect(breaches(smartRule, card({ rows: rows({ target: 0 }) }))).toEqual([]);
});
