import { ASSIGNED_CURVE } from "../../../../src/domain/roll-up/payout-curve";
import { assignedStructure } from "../../../../src/domain/roll-up/structure";
import {
  cardKey,
  curveKey,
  isCurveKey,
  readTerms,
  teamKey,
} from "../../../../src/taskpane/comparison/payout/typed-terms";

const CARDS = [{ tableName: "A" }, { tableName: "B" }, { tableName: "C" }];
const ASSIGNED = assignedStructure(["north", "north", "south"]);

const sharesOf = (typed: Readonly<Record<string, string>>) => {
  const { structure } = readTerms(typed, ASSIGNED, CARDS);
  return [...structure.cards, ...structure.teams].map(({ share }) => share);
};

test("what is not typed over is ours, to the last digit", () => {
  const { curve, structure, wrong } = readTerms({}, ASSIGNED, CARDS);
  expect(curve).toEqual(ASSIGNED_CURVE);
  expect(structure).toEqual(ASSIGNED);
  expect(wrong.size).toBe(0);
});

test("shares and payouts are percentages with or without their sign, points are points", () => {
  const typed = {
    [curveKey("threshold", "points")]: "70",
    [curveKey("maximum", "paid")]: "２００％",
    [cardKey({ tableName: "B" })]: "60.5",
    [teamKey({ name: "south" })]: "25 %",
  };
  const { curve } = readTerms(typed, ASSIGNED, CARDS);
  expect(curve.threshold).toEqual({ points: 70, paid: 0.5 });
  expect(curve.maximum).toEqual({ points: 120, paid: 2 });
  expect(sharesOf(typed)).toEqual([0.5, 0.605, 1, 0.5, 0.25]);
});

test("what was typed for a card stays with it when others are chosen", () => {
  const typed = { [cardKey({ tableName: "C" })]: "40" };
  const { structure } = readTerms(typed, assignedStructure(["south"]), [{ tableName: "C" }]);
  expect(structure.cards[0]?.share).toBe(0.4);
  const others = readTerms(typed, assignedStructure(["north"]), [{ tableName: "A" }]);
  expect(others.structure.cards[0]?.share).toBe(1);
});

test.each(["much", "", "-5"])("“%s” is no figure, and is told by its field", (text) => {
  const key = curveKey("target", "points");
  const { curve, wrong } = readTerms({ [key]: text }, ASSIGNED, CARDS);
  expect([...wrong]).toEqual([key]);
  expect(curve.target.points).toBe(100);
});

test("keys of the curve are told from those of cards and teams", () => {
  const keys = [
    curveKey("target", "paid"),
    cardKey({ tableName: "target" }),
    teamKey({ name: "" }),
  ];
  expect(keys.map(isCurveKey)).toEqual([true, false, false]);
});
