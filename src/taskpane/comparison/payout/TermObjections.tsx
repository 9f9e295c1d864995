import type { PayoutCurve } from "../../../domain/roll-up/payout-curve";
import type { Structure } from "../../../domain/roll-up/structure";
import { useComparison } from "../comparison-context";
import { termObjections } from "./term-objections";

interface TermObjectionsProps {
  readonly curve: PayoutCurve;
  readonly structure: Structure;
}

/** Why nothing can be shared out by these terms; nothing where it can. */
export function TermObjections({ curve, structure }: TermObjectionsProps) {
  const { language, comparison } = useComparison().words;
  const objections = termObjections(curve, structure, language, comparison.rollUp);
  return (
    <div role="alert">
      {objections.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
