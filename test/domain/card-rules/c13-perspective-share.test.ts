import { perspectiveShareRule } from "../../../src/domain/card-rules/c13-perspective-share";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const financial = (share: number) =>
  card({
    rows: rows({ perspective: "financial", share }, { perspective: "customer", share: 1 - share }),
  });

test("60 % is on the bound and inside", () => {
  expect(breaches(perspectiveShareRule, financial(0.6))).toEqual([]);
});

test("more is told with its perspective", () => {
  const found = breaches(perspectiveShareRule, financial(0.65));
  expect(inShort(found)).toEqual([["high", null, 0.65, 0.6]]);
  expect(found[0]?.details["perspective"]).toEqual({ kind: "perspective", id: "financial" });
});
