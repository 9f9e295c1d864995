import { compareCards } from "../../../src/domain/comparison/side-by-side";
import { PROFILE } from "../balance/customer-service";
import { card, indicator } from "./cards";

const agent = card(
  "agent",
  [
    indicator("fcr", { weight: 0.4, score: 90 }),
    indicator("aht", { category: "efficiency", weight: 0.6, score: 60 }),
  ],
  { total: 72 },
);
const lead = card(
  "lead",
  [
    indicator("fcr", { weight: 0.4, score: 80 }),
    indicator("coaching", { category: "behaviour", weight: 0.6, score: undefined }),
  ],
  { standing: "knocked-out", total: undefined },
);
const { cards, indicators } = compareCards([agent, lead], () => PROFILE);

test("each card has its total, its covered weight and its balance", () => {
  expect(cards.map(({ name, total, standing }) => [name, total, standing])).toEqual([
    ["agent", 72, "final"],
    ["lead", undefined, "knocked-out"],
  ]);
  expect(cards.map(({ covered }) => covered)).toEqual([1, 0.4]);
  expect(cards.map(({ balance }) => balance.categories.map(({ weight }) => weight))).toEqual([
    [0.4, 0.6, 0, 0],
    [0.4, 0, 0.6, 0],
  ]);
});

test("the weights and scores of all indicators; what a card lacks is absent, not 0", () => {
  expect(
    indicators.map(({ id, onCards }) => [id, onCards.map((row) => row && [row.weight, row.score])]),
  ).toEqual([
    [
      "fcr",
      [
        [0.4, 90],
        [0.4, 80],
      ],
    ],
    ["aht", [[0.6, 60], undefined]],
    ["coaching", [undefined, [0.6, undefined]]],
  ]);
});

test("a card without indicators has no covered weight", () => {
  const [empty] = compareCards([card("empty", [])], () => PROFILE).cards;
  expect(empty?.covered).toBeUndefined();
});
