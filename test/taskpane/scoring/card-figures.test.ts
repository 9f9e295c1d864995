import {
  cardFigures,
  gradesOf,
  periodShare,
  policyOf,
} from "../../../src/taskpane/scoring/card-figures";
import { scoredCard } from "./scored-card";

const { scoring } = scoredCard();
const cells = { covered: "N12", weights: "O12" };

test.each([
  ['=IF(N12=0,"",SUM(Card[Weighted score])/N12)', "redistribute"],
  ['=IF(N12=0,"",SUM(Card[Weighted score])/O12)', "zero"],
  ['=IF(COUNT(Card[a])<ROWS(Card[a]),"",SUM(Card[a])/N12)', "block"],
  ["=SUM(P7:P11)", null],
  ["", null],
])("the total %s says %s", (formula, policy) => {
  expect(policyOf(formula, cells)).toBe(policy);
});

test("figures are read from the card's own cells, and a cell without a number stops it", () => {
  expect(cardFigures(scoring)).toMatchObject({ floor: 0, cap: 100, levels: 5 });
  expect(cardFigures(scoring)?.steps).toHaveLength(5);
  expect(cardFigures({ values: { ...scoring.values, cap: [""] } })).toBeNull();
});

test("grades are read as far as they are written, and a period without days is whole", () => {
  const values = { ...scoring.values, gradeName: ["D", "C", ""], gradeBound: [0, "", 70] };
  expect(gradesOf({ values })).toEqual([{ name: "D", bound: 0 }]);
  expect(periodShare({ values: { ...values, periodShare: ["#N/A"] } })).toBe(1);
  expect(periodShare({ values: { ...values, periodShare: [0.5] } })).toBe(0.5);
});
