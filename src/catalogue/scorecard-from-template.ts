import type { Scorecard, ScorecardRow } from "../domain/scorecard/scorecard";
import type { Indicator } from "./indicator";
import { indicator } from "./indicators";
import type { MethodRule } from "./score-method-of";
import { scorecardRow } from "./scorecard-row";
import type { Template, TemplateRow } from "./template";
import { methodRules, scoringPolicy, weightProfile } from "./weight-profiles";

function rowOf(
  { indicator: id, category, weight, target }: TemplateRow,
  factsOf: (id: string) => Indicator,
  rules: readonly MethodRule[],
): ScorecardRow {
  return scorecardRow(factsOf(id), { category, weight, target: target ?? null }, rules);
}

/** What knocks out: the template's own items, and those of its offers that are chosen. */
function knockOutsOf({ id, knockOuts, optionalKnockOuts }: Template, chosen: readonly string[]) {
  const unknown = chosen.find((item) => !optionalKnockOuts.includes(item));
  if (unknown !== undefined) throw new Error(`Template "${id}" does not offer "${unknown}".`);
  const added = optionalKnockOuts.filter((item) => chosen.includes(item));
  return [...knockOuts, ...added].map((indicatorId) => ({ indicatorId }));
}

/**
 * The template with the facts of its indicators filled in: what is inserted into a sheet.
 *
 * @param template - The template.
 * @param chosenKnockOuts - Ids among the knock-out items that the template offers.
 * @param factsOf - Where the facts of an indicator come from.
 * @returns The scorecard.
 */
export function scorecardFromTemplate(
  template: Template,
  chosenKnockOuts: readonly string[] = [],
  factsOf: (id: string) => Indicator = indicator,
): Scorecard {
  const rules = methodRules(template.profile);
  return {
    templateId: template.id,
    rows: template.rows.map((row) => rowOf(row, factsOf, rules)),
    knockOuts: knockOutsOf(template, chosenKnockOuts),
    profile: weightProfile(template.profile),
    scoring: scoringPolicy(template.profile),
    weightsPublished: !template.assigned.includes("weights"),
    sources: template.sources.map(({ document, item, read }) => ({ document, item: read ?? item })),
    exceptions: template.exceptions,
  };
}
