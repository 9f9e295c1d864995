import { readScores } from "../../../src/domain/scoring/read-scores";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("the scores, without those that are missing", () => {
  expect(readScores(column(90, null, "", 0))).toEqual([90, 0]);
});

test("no score at all, and text, are refused", () => {
  expect(refusalOf(() => readScores(column(null, ""))).reason).toBe("no-numbers");
  expect(refusalOf(() => readScores(column("good"))).reason).toBe("text-is-no-number");
});
