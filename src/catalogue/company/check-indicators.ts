import { checkIds } from "./check-ids";
import type { CompanyFormula, CompanyIndicator } from "./company-catalogue";
import type { KnownThings } from "./known-things";
import type { Problem, Report } from "./problem";

/** What a company's indicators must keep to beyond the schema. */
export function checkIndicators(
  indicators: readonly CompanyIndicator[],
  known: KnownThings,
  report: Report,
): void {
  checkIds("indicators", indicators, known.indicators, report);
  indicators.forEach((indicator, index) => {
    checkIndicator(indicator, known, ["indicators", index], report);
  });
}

function checkIndicator(
  indicator: CompanyIndicator,
  known: KnownThings,
  place: Problem["place"],
  report: Report,
): void {
  const { bounds, formula } = indicator;
  checkGate(indicator, place, report);
  if (bounds && bounds.lowest >= bounds.highest) {
    report([...place, "bounds"], "bounds-order", { ...bounds });
  }
  if (!formula) return;
  checkFunction(formula, known, [...place, "formula"], report);
  checkInputs(indicator, formula, [...place, "formula", "inputs"], report);
}

/** A knock-out item is one in every respect: kind, direction, and outside the categories. */
function checkGate(
  { kind, direction, category, perspective }: CompanyIndicator,
  place: Problem["place"],
  report: Report,
): void {
  const isGate = kind === "gate";
  if (isGate !== (direction === "gate")) {
    report([...place, "direction"], "gate-mixed", { kind, direction });
  } else if (isGate && category !== null) {
    report([...place, "category"], "gate-mixed", { kind, direction: category });
  } else if (isGate && perspective !== null) {
    report([...place, "perspective"], "gate-mixed", { kind, direction: perspective });
  } else if (!isGate && category === null) report([...place, "category"], "category-missing");
}

function checkFunction(
  formula: CompanyFormula,
  known: KnownThings,
  place: Problem["place"],
  report: Report,
): void {
  const found = known.functions.find(({ id }) => id === formula.function);
  if (!found) {
    report([...place, "function"], "function-unknown", { function: formula.function });
    return;
  }
  const { fewestArguments: least, mostArguments: most } = found;
  const count = formula.inputs.length;
  if (count < least || count > most) {
    const values = { function: formula.function, count, least, most };
    report([...place, "inputs"], "inputs-count", values);
  }
}

/** A formula may only name figures that the company has named, in each language that it speaks. */
function checkInputs(
  { texts }: CompanyIndicator,
  { inputs }: CompanyFormula,
  place: Problem["place"],
  report: Report,
): void {
  for (const [language, text] of Object.entries(texts)) {
    const named = Object.keys(text.inputs ?? {});
    inputs.forEach((input, index) => {
      if (named.includes(input)) return;
      report([...place, index], "input-unknown", { input, language, named: named.join(", ") });
    });
  }
}
