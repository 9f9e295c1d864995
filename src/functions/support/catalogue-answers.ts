import { targetsOf } from "../../catalogue/target-of";
import type { Argument } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { wholeNumberOrUsual } from "../../domain/cells/whole-number";
import { Refusal } from "../../domain/refusal";
import type { Language } from "../../i18n/language";
import { indicatorBook } from "./indicator-book";
import { INDICATOR_FIELDS, indicatorField } from "./indicator-field";
import { indicatorTable } from "./indicator-table";
import type { IndicatorFilters } from "./indicator-table";
import { wantedIndicator } from "./wanted-indicator";

/**
 * What KPI.DEFINE answers.
 *
 * @param indicator - Names the indicator.
 * @param field - Which of its fields; "measured" where it is left out.
 * @param language - Language of the user.
 * @returns The text; "" where nobody states anything.
 */
export async function definition(
  indicator: Argument,
  field: unknown,
  language: Language,
): Promise<string> {
  const wanted = chosenIfAny(2, "field", field, INDICATOR_FIELDS) ?? "measured";
  return indicatorField(await wantedIndicator(indicator, language), wanted, language);
}

/**
 * What KPI.TARGET answers.
 *
 * @param indicator - Names the indicator.
 * @param place - Which of its targets, counted from 1; the first where it is left out.
 * @param language - Language of the user.
 * @returns The target as the functions answer.
 * @throws Refusal where there are fewer targets.
 */
export async function documentedTarget(
  indicator: Argument,
  place: Argument,
  language: Language,
): Promise<number> {
  const wanted = wholeNumberOrUsual(place, 1);
  const { facts, name } = await wantedIndicator(indicator, language);
  const targets = targetsOf(facts);
  const value = targets[wanted - 1];
  if (value !== undefined) return value;
  throw new Refusal("not-available", "target-missing", { name, targets: targets.length });
}

/**
 * What KPI.LIST answers.
 *
 * @param filters - What the indicators must match.
 * @param language - Language of the user.
 * @returns A table that spills.
 */
export async function listing(filters: IndicatorFilters, language: Language): Promise<unknown[][]> {
  return indicatorTable(await indicatorBook(language), filters, language);
}
