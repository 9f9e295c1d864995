import { rfmScores } from "../../../src/domain/logs/rfm-scores";

test("few days since the last order are good, many orders and great amounts too", () => {
  const scores = rfmScores(
    {
      customers: Uint32Array.of(0, 1, 2),
      recency: Float64Array.of(30, 2, 2),
      frequency: Float64Array.of(1, 9, 4),
      monetary: Float64Array.of(-5, 10, 20),
    },
    3,
  );
  expect([...scores.recency]).toEqual([1, 2, 2]);
  expect([...scores.frequency]).toEqual([1, 3, 2]);
  expect([...scores.monetary]).toEqual([1, 2, 3]);
});
