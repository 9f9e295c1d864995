import fc from "fast-check";
import {
  meanInterval,
  promoterInterval,
  shareInterval,
} from "../../../src/domain/surveys/interval";
import { answersFrom, RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const repeated = (...runs: [answer: number, times: number][]) =>
  column(...runs.flatMap(([answer, times]) => Array.from({ length: times }, () => answer)));

describe("of a share", () => {
  test("1.96 standard errors", () => {
    expect(shareInterval(80, 100, "normal")).toBeCloseTo(0.0784, 12);
    expect(shareInterval(500, 1000, "normal")).toBeCloseTo(1.96 * Math.sqrt(0.25 / 1000), 12);
  });

  test("Wilson's holds where all are alike, and comes near the textbook's for many", () => {
    expect(shareInterval(30, 30, "wilson")).toBeCloseTo(0.056758545695239006, 12);
    expect(shareInterval(8000, 10_000, "wilson")).toBeCloseTo(
      shareInterval(8000, 10_000, "normal"),
      5,
    );
  });

  test.each([
    [0, 30],
    [30, 30],
  ])("the textbook formula claims no certainty from %d of %d", (part, whole) => {
    expect(refusalOf(() => shareInterval(part, whole, "normal"))).toEqual({
      kind: "not-available",
      reason: "answers-alike",
      details: { answers: 30 },
    });
  });

  test("a part of more than its whole is refused, nothing at all divides by 0", () => {
    expect(refusalOf(() => shareInterval(2, 1, "normal")).reason).toBe("part-exceeds-whole");
    expect(refusalOf(() => shareInterval(0, 0, "wilson")).kind).toBe("divide-by-zero");
  });

  test("four times the cases halve it, and both sides have one width", () => {
    const cases = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(cases, cases, (part, rest) => {
        const half = shareInterval(part, part + rest, "normal");
        const fourfold = shareInterval(4 * part, 4 * (part + rest), "normal");
        const wilson = shareInterval(part, part + rest, "wilson");
        return (
          Math.abs(2 * fourfold - half) <= 1e-12 * half &&
          Math.abs(shareInterval(rest, part + rest, "normal") - half) <= 1e-12 &&
          wilson > 0 &&
          wilson < 0.5
        );
      }),
      RUNS,
    );
  });
});

describe("of a net promoter score", () => {
  test("about 5 points for a thousand answers", () => {
    const answers = repeated([10, 500], [8, 300], [3, 200]);
    const expected = 196 * Math.sqrt((0.7 - 0.09) / 1000);
    expect(promoterInterval(answers)).toBeCloseTo(expected, 12);
    expect(promoterInterval(answers)).toBeCloseTo(4.84, 2);
  });

  test.each([[[10, 9]], [[8, 7]], [[0, 6]], [[9]]])("%j are of one kind", (answers) => {
    expect(refusalOf(() => promoterInterval(column(...answers)))).toEqual({
      kind: "not-available",
      reason: "answers-alike",
      details: { answers: answers.length },
    });
  });

  test("blanks are passed over", () => {
    expect(promoterInterval(column(10, null, 3, ""))).toBe(promoterInterval(column(10, 3)));
  });

  test("does not depend on the order, and is widest for promoters and detractors alone", () => {
    fc.assert(
      fc.property(shuffled(answersFrom(0, 10)), ([one, other]) => {
        const both = column(...one, 10, 0);
        const half = promoterInterval(both);
        return (
          half === promoterInterval(column(...other, 10, 0)) &&
          half <= 196 / Math.sqrt(one.length + 2) + 1e-12
        );
      }),
      RUNS,
    );
  });
});

describe("of a mean answer", () => {
  test("Student's t times the standard error, in answers and in points", () => {
    const answers = column(5, 4, 4, 2, 5);
    expect(meanInterval(answers, 5, "answers")).toBeCloseTo(1.5207216137916353, 12);
    expect(meanInterval(answers, 5, "points")).toBeCloseTo(38.01804034479088, 11);
  });

  test("another scale changes points, not answers", () => {
    const answers = column(3, 5, 4);
    expect(meanInterval(answers, 7, "answers")).toBe(meanInterval(answers, 5, "answers"));
    expect(meanInterval(answers, 7, "points")).toBeCloseTo(
      (meanInterval(answers, 5, "points") * 4) / 6,
      12,
    );
  });

  test.each([[null], [""], [0]])("a blank that arrives as %j is no answer", (blank) => {
    expect(meanInterval(column(5, blank, 3), 5, "answers")).toBe(
      meanInterval(column(5, 3), 5, "answers"),
    );
  });

  test("one answer, and answers all alike, have none", () => {
    expect(refusalOf(() => meanInterval(column(5), 5, "answers"))).toEqual({
      kind: "not-available",
      reason: "single-answer",
      details: {},
    });
    expect(refusalOf(() => meanInterval(column(4, 4, 4), 5, "points")).details).toEqual({
      answers: 3,
    });
  });

  test("an answer off the scale, and a scale that is none, are refused", () => {
    expect(refusalOf(() => meanInterval(column(6, 1), 5, "answers")).reason).toBe(
      "answer-off-scale",
    );
    expect(refusalOf(() => meanInterval(column(1, 1), 1, "answers")).reason).toBe("scale-unusable");
  });

  test("does not change when the scale is turned round", () => {
    fc.assert(
      fc.property(answersFrom(1, 7), (list) => {
        const answers = [...list, 1, 7];
        const turned = answers.map((answer) => 8 - answer);
        const half = meanInterval(column(...answers), 7, "answers");
        return Math.abs(meanInterval(column(...turned), 7, "answers") - half) <= 1e-12 * half;
      }),
      RUNS,
    );
  });
});
