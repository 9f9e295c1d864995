import { answerOrRefusal } from "../../../src/domain/comparison/answer-or-refusal";
import { Refusal } from "../../../src/domain/refusal";

test("a number, or the refusal", () => {
  const refusal = new Refusal("not-available", "no-scores");
  expect(answerOrRefusal(() => 5)).toBe(5);
  expect(
    answerOrRefusal(() => {
      throw refusal;
    }),
  ).toBe(refusal);
});

test("a mistake is no answer and is thrown on", () => {
  expect(() =>
    answerOrRefusal(() => {
      throw new TypeError("a mistake");
    }),
  ).toThrow("a mistake");
});
