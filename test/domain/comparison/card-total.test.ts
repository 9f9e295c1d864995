import { cardTotal } from "../../../src/domain/comparison/card-total";
import { Refusal } from "../../../src/domain/refusal";
import { card, indicator } from "./cards";

const missing = [
  indicator("a", { weight: 0.8 }),
  indicator("b", { weight: 0.2, score: undefined }),
];

test("by the card's own policy", () => {
  expect(cardTotal(card("x", [indicator("a"), indicator("b", { score: 60 })]))).toBe(70);
  expect(cardTotal(card("x", missing, { missing: "redistribute" }))).toBeCloseTo(80, 12);
  expect(cardTotal(card("x", missing, { missing: "zero" }))).toBeCloseTo(64, 12);
});

test("why there is no total", () => {
  const total = cardTotal(card("x", missing));
  expect(total).toBeInstanceOf(Refusal);
  expect(total).toMatchObject({ reason: "score-missing", details: { row: 2 } });
});
