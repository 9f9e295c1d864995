/** What the check says of the templates as they are shipped. */
import { entries } from "seeds/catalogue";
import { entryById } from "../../src/catalogue/entry-by-id";
import type { Template } from "../../src/catalogue/template";
import { templates } from "../../src/catalogue/templates";
import { checkCard } from "../../src/domain/card-rules/check-card";
import type { CardFinding } from "../../src/domain/card-rules/card-rule";
import type { CardFacts } from "../../src/domain/card-rules/card-facts";
import { card, indicator, PROFILE, row } from "../domain/card-rules/cards";

const NAMES = templates().map(({ id }) => id);

/** The template's own facts; what the user fills in is there. */
function factsOf(template: Template): CardFacts {
  return card({
    rows: template.rows.map(({ indicator: id, category, weight }, index) => {
      const { perspective, flags, partners, timing, measurement } = entryById(entries, id);
      const figures = measurement.kind === "typed" ? null : JSON.stringify(measurement);
      const known = indicator(id, { flags, partners, timing, figures });
      return row({ row: index, name: id, category, perspective, share: weight, indicator: known });
    }),
  });
}

function findingsOn(id: string): readonly CardFinding[] {
  return checkCard(factsOf(entryById(templates(), id)), PROFILE).findings;
}

const balanceRules = ["C01", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11"];
const onBalance = (id: string) => findingsOn(id).filter(({ rule }) => balanceRules.includes(rule));

test.each(["ecommerce", "manufacturing"])("%s lies on the bounds, and is clean", (id) => {
  expect(onBalance(id)).toEqual([]);
});

test("finance is flagged on efficiency and behaviour, with its two least changes", () => {
  const found = onBalance("finance");
  expect(found.map(({ rule, case: kind }) => [rule, kind])).toEqual([
    ["C03", "below"],
    ["C03", "above"],
    ["C05", "several"],
  ]);
  expect(found.map(({ details }) => details["category"])).toEqual([
    { kind: "category", id: "efficiency" },
    { kind: "category", id: "behaviour" },
    undefined,
  ]);
  const repair = found.at(-1)?.repair;
  expect(repair?.kind === "category-shares" ? repair.options : []).toEqual([
    { outcome: 0.4, efficiency: 0.25, behaviour: 0.2, capability: 0.15 },
    { outcome: 0.35, efficiency: 0.3, behaviour: 0.2, capability: 0.15 },
  ]);
});

test("no shipped template breaks a rule gravely", () => {
  const grave = NAMES.flatMap((id) =>
    findingsOn(id)
      .filter(({ severity }) => severity === "error")
      .map(({ rule }) => [id, rule]),
  );
  expect(grave).toEqual([]);
});
