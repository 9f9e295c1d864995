import { checkCard } from "../../../src/domain/card-rules/check-card";
import type { OwnFigures } from "../../../src/domain/card-rules/own-profile";
import { FIGURES, figuresOf, withOwnFigures } from "../../../src/domain/card-rules/own-profile";
import { card, PROFILE, rows } from "./cards";

test("without figures of one's own the profile is the published one", () => {
  expect(withOwnFigures(PROFILE, {})).toEqual(PROFILE);
});

test.each(FIGURES)("%s is set alone, and whoever set it stands behind its part", (figure) => {
  const own = withOwnFigures(PROFILE, { [figure]: 0.42 });
  expect(figuresOf(own)).toEqual({ ...figuresOf(PROFILE), [figure]: 0.42 });
  const sources = JSON.stringify([own.limits, own.sources]).match(/"own-profile"/g);
  expect(sources).toHaveLength(1);
});

test("a limit that the profile does not set has no figure", () => {
  const limits = { ...PROFILE.limits, leadShare: { source: "product-default" } } as const;
  expect(figuresOf({ ...PROFILE, limits })["lead-lowest"]).toBeNaN();
});

const findings = (figures: OwnFigures) =>
  checkCard(
    card({
      rows: rows(
        { category: "outcome", share: 0.4 },
        { category: "efficiency", share: 0.3 },
        { category: "behaviour", share: 0.15 },
        { category: "capability", share: 0.15 },
      ),
    }),
    withOwnFigures(PROFILE, figures),
  ).findings;

test("a card is judged by the figures that were set, and the finding says whose they are", () => {
  expect(findings({}).filter(({ rule }) => rule === "C03")).toEqual([]);
  expect(findings({ "outcome-lowest": 0.45, "outcome-highest": 0.6 })).toContainEqual(
    expect.objectContaining({ rule: "C03", case: "below", source: "own-profile" }),
  );
  expect(findings({ "count-lowest": 2, "count-highest": 3 })).toContainEqual(
    expect.objectContaining({ rule: "C06", case: "many", source: "own-profile" }),
  );
});
