import { given } from "../../../src/domain/cells/argument";
import { demandDataBefore, readWindow, shareOfJudged } from "../../../src/domain/logs/log-window";
import { momentOf } from "../../../src/domain/times/moment";
import { refusalOf } from "../refusal-of";
import { serial } from "../serial";

const DAY = 86_400_000;
const asof = given(5, "asof", [[46_022]]);

test("a window in days, to the end of the as-of day", () => {
  const window = readWindow(given(4, "days", [[7]]), asof, given(6, "from", null));
  expect(window).toEqual({ length: 7 * DAY, asOf: momentOf(46_023) - 1, from: 0 });
});

test("an as-of date with a time counts to that time, a first date from its beginning", () => {
  const window = readWindow(
    given(4, "days", [[0.5]]),
    given(5, "asof", [[46_022.25]]),
    given(6, "from", [[46_000]]),
  );
  expect(window).toEqual({ length: DAY / 2, asOf: momentOf(46_022.25), from: momentOf(46_000) });
});

test.each([[0], [-3]])("a window of %j days is refused", (days) => {
  expect(
    refusalOf(() => readWindow(given(4, "days", [[days]]), asof, given(6, "from", null))).reason,
  ).toBe("number-not-positive");
});

test("data that begin later than the as-of moment are refused with both days", () => {
  const times = Float64Array.of(momentOf(serial("2026-01-05")), momentOf(serial("2026-01-03")));
  expect(
    refusalOf(() => {
      demandDataBefore(times, momentOf(serial("2026-01-02")));
    }),
  ).toEqual({
    kind: "not-available",
    reason: "asof-before-data",
    details: { asof: "2026-01-02", first: "2026-01-03" },
  });
  expect(() => {
    demandDataBefore(times, momentOf(serial("2026-01-03")));
  }).not.toThrow();
});

test("a share of what was judged; of nothing there is none", () => {
  expect(shareOfJudged(3, { judged: 4, followed: 1, young: 2 })).toBe(0.75);
  expect(refusalOf(() => shareOfJudged(0, { judged: 0, followed: 0, young: 2 }))).toEqual({
    kind: "not-available",
    reason: "nothing-judged",
    details: { young: 2 },
  });
});
