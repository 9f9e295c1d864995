import { rangeRepairRule } from "../../../src/domain/card-rules/c05-range-repair";
import { card, PROFILE, rows } from "./cards";
import { breaches } from "./check-rule";

const FINANCE = rows(
  { category: "outcome", share: 0.2 },
  { category: "outcome", share: 0.15 },
  { category: "efficiency", share: 0.2 },
  { category: "behaviour", share: 0.3 },
  { category: "capability", share: 0.15 },
);

test("all nearest shares are listed, and none is chosen", () => {
  const [found, ...others] = breaches(rangeRepairRule, card({ rows: FINANCE }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ case: "several", measured: { kind: "points", value: 0.2 } });
  expect(found?.details["count"]).toEqual({ kind: "number", value: 2 });
  const shares = found?.repair?.kind === "category-shares" ? found.repair.options : [];
  expect(shares).toHaveLength(2);
  expect(shares).toEqual(
    expect.arrayContaining([
      { outcome: 0.4, efficiency: 0.25, behaviour: 0.2, capability: 0.15 },
      { outcome: 0.35, efficiency: 0.3, behaviour: 0.2, capability: 0.15 },
    ]),
  );
});

test("a single nearest set is told as such", () => {
  const capped = rows(
    { category: "outcome", share: 0.5 },
    { category: "efficiency", share: 0.35 },
    { category: "behaviour", share: 0.05 },
    { category: "capability", share: 0.1 },
  );
  expect(breaches(rangeRepairRule, card({ rows: capped }))[0]?.case).toBe("one");
});

test("inside the ranges there is nothing to repair", () => {
  expect(breaches(rangeRepairRule, card())).toEqual([]);
});

test("what is not read whole is not repaired, nor where no shares fit", () => {
  const unread = [...FINANCE, ...rows({ share: null })];
  expect(breaches(rangeRepairRule, card({ rows: unread }))).toEqual([]);
  const ranges = { ...PROFILE.ranges, outcome: { lowest: 0.41, highest: 0.44 } };
  expect(breaches(rangeRepairRule, card({ rows: FINANCE }), { ...PROFILE, ranges })).toEqual([]);
});
