import { SCORE_METHODS } from "../../../src/domain/scoring/score-method";
import { scoreCurve, sketchedRow, tellingPoints } from "../../../src/taskpane/scoring/score-curve";
import { scoredCard } from "./scored-card";

const { figures } = scoredCard();
if (figures === null) throw new Error("The card's figures cannot be read.");

describe.each(["up", "down", "band"] as const)("where %s is best", (direction) => {
  test.each(SCORE_METHODS)("%s has a shape, except where it cannot judge", (method) => {
    const points = scoreCurve(sketchedRow(method, { direction, figures })).map(
      (point) => point.points,
    );
    if (method === "ratio" && direction === "down") expect(points).toEqual([]);
    else expect(Math.max(...points)).toBeGreaterThan(Math.min(...points));
  });
});

test("what is told of a curve are its ends and the row's lines", () => {
  const row = sketchedRow("three-point", { direction: "up", figures });
  expect(tellingPoints(row)).toEqual([
    { actual: 40, points: 0 },
    { actual: 60, points: 60 },
    { actual: 80, points: 100 },
    { actual: 100, points: 120 },
    { actual: 120, points: 120 },
  ]);
});
