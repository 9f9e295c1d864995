import { readWeight } from "../../../src/domain/balance/read-weight";
import { weightTextRule } from "../../../src/domain/card-rules/weight-text";
import { card, rows } from "./cards";
import { breaches } from "./check-rule";

const written = (text: string, whole: 1 | 100) =>
  card({ whole, rows: rows({ weight: readWeight(text), share: null }) });

test.each([
  ["20%", 1, 0.2],
  ["２０％", 1, 0.2],
  ["0.2", 1, 0.2],
  ["20%", 100, 20],
  ["20 ", 100, 20],
  ["7%", 100, 7],
] as const)("%p on a card that makes %d becomes %d", (text, whole, to) => {
  const [found] = breaches(weightTextRule, written(text, whole));
  expect(found).toMatchObject({ case: "number", measured: { text } });
  expect(found?.repair).toEqual({
    kind: "write",
    cells: [{ row: 0, column: "weight", from: text, to }],
  });
});

test("words have no repair", () => {
  expect(breaches(weightTextRule, written("a lot", 1))).toMatchObject([
    { case: "words", repair: null },
  ]);
});

test("numbers are silent", () => {
  expect(breaches(weightTextRule, card())).toEqual([]);
});
