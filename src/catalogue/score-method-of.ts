import type { Direction, Unit } from "../domain/scorecard/scorecard";
import type { ScoreMethod } from "../domain/scoring/score-method";
import type { Indicator, IndicatorKind } from "./indicator";

/** Which indicators are scored by a method; what `when` does not name may be anything. */
export interface MethodRule {
  readonly when: {
    readonly kind?: IndicatorKind;
    readonly unit?: Unit;
    readonly direction?: Direction;
    /** Whether the card gives it a target from a document. */
    readonly targeted?: boolean;
  };
  readonly method: ScoreMethod;
}

/** How an indicator is scored by default: as the first rule says that fits it. */
export function scoreMethodOf(
  { kind, unit, direction }: Indicator,
  target: number | null,
  rules: readonly MethodRule[],
): ScoreMethod {
  const facts = { kind, unit, direction, targeted: target !== null };
  const names = Object.keys(facts) as (keyof typeof facts)[];
  const found = rules.find(({ when }) =>
    names.every((name) => when[name] === undefined || when[name] === facts[name]),
  );
  if (found === undefined) throw new Error(`No rule says how ${kind} indicators are scored.`);
  return found.method;
}
