import { readLimits } from "../../../src/domain/scoring/read-limits";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("cap and floor, or the usual ones", () => {
  expect(readLimits(column(120), column(-20))).toEqual({ cap: 120, floor: -20 });
  expect(readLimits(column(), column(null))).toEqual({ cap: 100, floor: 0 });
  expect(readLimits(column(0), column(0))).toEqual({ cap: 0, floor: 0 });
});

test("a range is refused", () => {
  expect(refusalOf(() => readLimits(column(100, 120), column())).reason).toBe("one-number-wanted");
});
