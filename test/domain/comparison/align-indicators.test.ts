import fc from "fast-check";
import { alignIndicators } from "../../../src/domain/comparison/align-indicators";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const shape = (cards: readonly (readonly string[])[]) =>
  alignIndicators(
    cards.map((ids) =>
      card(
        "x",
        ids.map((id) => indicator(id)),
      ),
    ),
  ).map(({ id, onCards }) => [id, onCards.map((row) => row?.id)]);

test("every indicator once, the first card's first; what a card lacks is absent", () => {
  expect(
    shape([
      ["fcr", "csat"],
      ["aht", "csat"],
    ]),
  ).toEqual([
    ["fcr", ["fcr", undefined]],
    ["csat", ["csat", "csat"]],
    ["aht", [undefined, "aht"]],
  ]);
});

test("an indicator that stands twice on a card has two lines", () => {
  expect(shape([["a", "a"], ["a"]])).toEqual([
    ["a", ["a", "a"]],
    ["a", ["a", undefined]],
  ]);
});

test("ids may hold spaces, and there may be no card", () => {
  expect(shape([["first contact"]])).toEqual([["first contact", ["first contact"]]]);
  expect(shape([])).toEqual([]);
});

test("no row is lost and none is invented", () => {
  const ids = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 4 }), (cards) => {
      const lines = shape(cards);
      cards.forEach((rows, place) => {
        const found = lines.flatMap(([, onCards]) => onCards?.[place] ?? []);
        expect([...found].sort()).toEqual([...rows].sort());
      });
    }),
    RUNS,
  );
});
