import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { coverage } from "../../../src/domain/customers/coverage";
import { RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const reached = (...cells: unknown[]) =>
  given(
    2,
    "reached",
    cells.map((cell) => [cell]),
  );

test("each planned entry counts once, whatever is reached besides", () => {
  expect(coverage(column("East", "West", "South", "North"), reached("west", "East", "East"))).toBe(
    0.5,
  );
  expect(coverage(column(1, 2), reached(3, 4, 5))).toBe(0);
  expect(coverage(column("a", "A"), reached("a"))).toBe(1);
});

test("nothing reached is 0, nothing planned has no coverage", () => {
  expect(coverage(column("a"), reached(null, "", 0))).toBe(0);
  expect(refusalOf(() => coverage(column(null, "", 0), reached("a")))).toEqual({
    kind: "not-available",
    reason: "no-entries",
    details: { position: 1, argument: "data" },
  });
});

test("grows with what is reached, whatever order and repetition", () => {
  const keys = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(keys, shuffled(keys), keys, (plan, [one, other], more) => {
      const share = coverage(column(...plan), reached(...one));
      return (
        share >= 0 &&
        share <= coverage(column(...plan), reached(...one, ...more)) &&
        share === coverage(column(...plan, ...plan), reached(...other, ...other)) &&
        coverage(column(...plan), reached(...plan)) === 1
      );
    }),
    RUNS,
  );
});
