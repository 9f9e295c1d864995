import { demandRisingBounds } from "../../../src/domain/scoring/rising-bounds";
import { refusalOf } from "../refusal-of";

test.each([[[]], [[5]], [[-1, 0, 7]]])("%j rise", (bounds) => {
  expect(() => {
    demandRisingBounds(bounds);
  }).not.toThrow();
});

test.each([
  [[1, 3, 3], 3, 3],
  [[1, 3, 2, 1], 3, 2],
])("%j do not", (bounds, first, second) => {
  const refusal = refusalOf(() => {
    demandRisingBounds(bounds);
  });
  expect(refusal.details).toEqual({ first, second });
});
