import { pairedIndicatorRule } from "../../../src/domain/card-rules/c18-paired-indicator";
import { card, indicator, rows } from "./cards";
import { breaches } from "./check-rule";

const handling = indicator("average-handle-time", {
  flags: ["gameable"],
  partners: ["first-contact-resolution", "customer-satisfaction"],
});

test("speed without its partner is told with the partners", () => {
  const [found] = breaches(pairedIndicatorRule, card({ rows: rows({ indicator: handling }, {}) }));
  expect(found).toMatchObject({ case: "alone", row: 0 });
  expect(found?.details["partners"]).toEqual({
    kind: "list",
    items: [
      { kind: "indicator", id: "first-contact-resolution" },
      { kind: "indicator", id: "customer-satisfaction" },
    ],
  });
});

test("one partner on the card is enough", () => {
  const facts = rows({ indicator: handling }, { indicator: indicator("customer-satisfaction") });
  expect(breaches(pairedIndicatorRule, card({ rows: facts }))).toEqual([]);
});

test("what cannot be had by speed alone, or has no partner, is silent", () => {
  const lonely = indicator("x", { flags: ["gameable"] });
  const calm = indicator("y", { partners: ["z"] });
  const facts = rows({ indicator: lonely }, { indicator: calm });
  expect(breaches(pairedIndicatorRule, card({ rows: facts }))).toEqual([]);
});
