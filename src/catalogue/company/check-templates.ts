import { isWhole, weightSum } from "../../domain/balance/weight-sum";
import { checkIds } from "./check-ids";
import type { CompanyCatalogue, CompanyTemplate } from "./company-catalogue";
import type { KnownThings } from "./known-things";
import type { Problem, Report } from "./problem";

/** What a company's templates must keep to beyond the schema. */
export function checkTemplates(
  { indicators, templates }: CompanyCatalogue,
  known: KnownThings,
  report: Report,
): void {
  checkIds("templates", templates, known.templates, report);
  // The company's own version of an indicator goes before the published one.
  const kinds = new Map([...known.indicators, ...indicators].map(({ id, kind }) => [id, kind]));
  templates.forEach((template, index) => {
    const place = ["templates", index];
    checkRows(template, kinds, [...place, "rows"], report);
    checkKnockOuts(template, kinds, [...place, "knockOuts"], report);
  });
}

type Kinds = ReadonlyMap<string, string>;

function checkRows(
  { rows }: CompanyTemplate,
  kinds: Kinds,
  place: Problem["place"],
  report: Report,
): void {
  const seen = new Set<string>();
  rows.forEach(({ indicator: id }, index) => {
    const at = [...place, index, "indicator"];
    if (!kinds.has(id)) report(at, "indicator-unknown", { id });
    else if (kinds.get(id) === "gate") report(at, "row-is-gate", { id });
    else if (seen.has(id)) report(at, "row-twice", { id });
    seen.add(id);
  });
  const sum = weightSum(rows);
  if (!isWhole(sum)) report(place, "weights-sum", { sum: +(100 * sum).toFixed(2) });
}

function checkKnockOuts(
  { knockOuts }: CompanyTemplate,
  kinds: Kinds,
  place: Problem["place"],
  report: Report,
): void {
  knockOuts.forEach((id, index) => {
    if (!kinds.has(id)) report([...place, index], "indicator-unknown", { id });
    else if (kinds.get(id) !== "gate") report([...place, index], "knock-out-not-gate", { id });
  });
}
