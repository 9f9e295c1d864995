import fc from "fast-check";
import { countInactive } from "../../../src/domain/logs/inactivity";
import { churnRate } from "../../../src/domain/rates/churn";
import { retentionRate } from "../../../src/domain/rates/retention";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

type Activity = readonly [customer: number, time: number];

const logOf = (activities: readonly Activity[]) => ({
  customers: Uint32Array.from(activities, ([customer]) => customer),
  times: Float64Array.from(activities, ([, time]) => time),
  customerCount: 10,
});

test("of the customers of one window, those missing in the next are lost", () => {
  const log = logOf([
    [0, 85],
    [0, 95],
    [1, 85],
    [2, 95],
    [3, 70],
    [3, 101],
  ]);
  expect(countInactive(log, 10, 100)).toEqual({ opening: 2, lost: 1 });
});

test("a window ends with its last moment and begins after the one before", () => {
  expect(countInactive(logOf([[0, 90]]), 10, 100)).toEqual({ opening: 1, lost: 1 });
  expect(countInactive(logOf([[0, 91]]), 10, 100)).toEqual({ opening: 0, lost: 0 });
  expect(countInactive(logOf([[0, 81]]), 10, 100)).toEqual({ opening: 1, lost: 1 });
  expect(countInactive(logOf([[0, 80]]), 10, 100)).toEqual({ opening: 0, lost: 0 });
});

test("an as-of moment before the data is refused", () => {
  expect(refusalOf(() => countInactive(logOf([[0, 90]]), 10, 80)).reason).toBe("asof-before-data");
});

const activities = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 100 })),
  { minLength: 1, maxLength: 50 },
);

test("retention and churn of the cohort add up to 1, whatever the order", () => {
  fc.assert(
    fc.property(shuffled(activities), ([one, other]) => {
      const counts = countInactive(logOf(one), 30, 100);
      expect(countInactive(logOf(other), 30, 100)).toEqual(counts);
      fc.pre(counts.opening > 0);
      const kept = counts.opening - counts.lost;
      const churn = churnRate(counts.lost, counts.opening);
      expect(churn + retentionRate(counts.opening, kept, 0)).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});
