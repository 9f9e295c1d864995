import { numberInText } from "../../../domain/cells/numeric-text";
import { foldedText } from "../../../domain/card-rules/folded-text";
import type { DeclaredTarget } from "../../../domain/declarations/declarations";
import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";

/** A row with a target, which somebody may declare for the whole period. */
export interface TargetRow {
  readonly name: string;
  readonly target: number;
  readonly isPercent: boolean;
  /** Whether the catalogue knows if the indicator grows with the days. */
  readonly isKnown: boolean;
  readonly declared: DeclaredTarget | null;
}

/** More than this many times the whole is hardly meant in a row of percentages. */
const LARGEST_FRACTION = 2;

/** The rows that have a target, each indicator once. */
export function targetRows(
  { facts, declared }: Pick<Card, "facts" | "declared">,
  { withIndicators }: Pick<RuleBook, "withIndicators">,
): readonly TargetRow[] {
  const known = withIndicators(facts, declared);
  const rows = known.rows.flatMap(({ name, target, unit, indicator }): TargetRow[] => {
    if (target === null || name === "") return [];
    const said = declared.targets.find((one) => foldedText(one.indicator) === foldedText(name));
    const isPercent = unit !== null && /[%％]/.test(unit) && target <= LARGEST_FRACTION;
    return [{ name, target, isPercent, isKnown: indicator !== null, declared: said ?? null }];
  });
  return [...new Map(rows.map((row) => [foldedText(row.name), row])).values()];
}

/** Why a typed target cannot be kept; null where it can. */
export function targetFault(text: string, { isPercent }: TargetRow): "number" | "percent" | null {
  if (text.trim() === "") return null;
  const value = numberInText(text);
  if (value === undefined) return "number";
  return isPercent && value > LARGEST_FRACTION ? "percent" : null;
}

/** The target that was typed; null takes back what was said. */
export function targetOf(
  text: string,
  additive: boolean | null,
  { name }: TargetRow,
): DeclaredTarget | null {
  const whole = numberInText(text);
  return whole === undefined ? null : { indicator: name, whole, additive };
}
