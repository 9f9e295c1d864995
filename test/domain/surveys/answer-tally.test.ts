import fc from "fast-check";
import { countBetween, meanAnswer, tallyAnswers } from "../../../src/domain/surveys/answer-tally";
import { answersFrom, blank, RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const fromOne = { lowest: 1, highest: 5 };
const fromZero = { lowest: 0, highest: 10 };

test("counts each answer", () => {
  const tally = tallyAnswers(column(5, 4, 4, 1), fromOne);
  expect(tally).toEqual({ scale: fromOne, answers: 4, counts: [0, 1, 0, 0, 2, 1] });
  expect(countBetween(tally, 4, 5)).toBe(3);
  expect(meanAnswer(tally)).toBe(3.5);
});

test.each([[null], [undefined], [""], [0]])("on a scale from 1, %j is no answer", (nothing) => {
  expect(tallyAnswers(column(5, nothing, 1), fromOne).answers).toBe(2);
});

test("on a scale from 0, a 0 is an answer", () => {
  expect(tallyAnswers(column(5, 0, 1), fromZero).answers).toBe(3);
  expect(tallyAnswers(column(5, null, 1), fromZero).answers).toBe(2);
});

test.each([
  [6, fromOne],
  [-1, fromOne],
  [5.5, fromOne],
  [11, fromZero],
  [-1, fromZero],
])("%d is off the scale %j", (value, scale) => {
  const refusal = refusalOf(() => tallyAnswers(column(1, value), scale));
  expect(refusal).toEqual({
    kind: "wrong-value",
    reason: "answer-off-scale",
    details: { position: 1, argument: "data", row: 2, column: 1, value, ...scale },
  });
});

test.each([
  [4.5, fromOne, "answer-not-whole"],
  [0.5, fromOne, "answer-off-scale"],
  [0.5, fromZero, "answer-not-whole"],
])("%d on the scale %j is refused as %s", (value, scale, reason) => {
  expect(refusalOf(() => tallyAnswers(column(value), scale)).reason).toBe(reason);
});

test.each([
  ["blanks", [null, ""]],
  ["the zeros of desktop Excel", [0, 0]],
])("nobody answered among %s", (_, cells) => {
  expect(refusalOf(() => tallyAnswers(column(...cells), fromOne))).toEqual({
    kind: "not-available",
    reason: "no-numbers",
    details: { position: 1, argument: "data" },
  });
});

test("order and blanks do not show", () => {
  fc.assert(
    fc.property(shuffled(answersFrom(1, 5)), blank, ([one, other], gap) => {
      const spaced = other.flatMap((answer) => [answer, gap]);
      expect(tallyAnswers(column(...spaced), fromOne)).toEqual(
        tallyAnswers(column(...one), fromOne),
      );
    }),
    RUNS,
  );
});
