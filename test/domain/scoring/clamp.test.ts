import { clamp } from "../../../src/domain/scoring/clamp";

test.each([
  [-1, 0],
  [0, 0],
  [50, 50],
  [100, 100],
  [101, 100],
  [Infinity, 100],
])("%d is cut to %d", (value, cut) => {
  expect(clamp(value, 0, 100)).toBe(cut);
});
