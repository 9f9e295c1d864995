import { findFunctions } from "../../../src/taskpane/functions/find-functions";
import { FUNCTIONS } from "../support/functions";

const found = (query: string) => findFunctions(FUNCTIONS, query).map(({ id }) => id);

test.each(["", "   "])("%p finds everything, in its order", (query) => {
  expect(found(query)).toEqual(["BALANCE", "FCR"]);
});

test.each(["fcr", "FCR", "ＦＣＲ", "kpi.fcr", "first contact", "contact first", "ineligible"])(
  "%p finds FCR",
  (query) => {
    expect(found(query)).toEqual(["FCR"]);
  },
);

test("a function with the word in its name stands before one that only mentions it", () => {
  const mention = { ...FUNCTIONS[0], id: "OTHER", description: "See also FCR." };
  expect(findFunctions([mention as never, ...FUNCTIONS], "fcr").map(({ id }) => id)).toEqual([
    "FCR",
    "OTHER",
  ]);
});

test("every word must be met", () => {
  expect(found("first nothing")).toEqual([]);
});
