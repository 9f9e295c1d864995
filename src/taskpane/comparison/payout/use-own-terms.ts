import { useMemo, useState } from "react";
import { ASSIGNED_CURVE } from "../../../domain/roll-up/payout-curve";
import type { Structure } from "../../../domain/roll-up/structure";
import { assignedStructure } from "../../../domain/roll-up/structure";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { teamOf } from "../../../sheets/roll-up/roll-up-layout";
import type { RollUpTerms } from "../../../sheets/roll-up/roll-up-page";
import { typedBudget } from "./typed-budget";
import type { ReadTerms, TypedTerms } from "./typed-terms";
import { isCurveKey, readTerms } from "./typed-terms";

/** What somebody types into the pane, and what it says. */
export interface OwnTerms extends ReadTerms {
  readonly typedMoney: string;
  readonly typeMoney: (text: string) => void;
  /** NaN where what was typed is no amount. */
  readonly money: number | undefined;
  readonly typed: TypedTerms;
  readonly change: (typed: TypedTerms) => void;
  readonly assigned: Structure;
  /** What goes onto the sheet: ours stays marked as ours. */
  readonly set: RollUpTerms;
}

/** Budget, curve and shares for the chosen cards, ours until they are typed over. */
export function useOwnTerms(cards: readonly PlacedCard[]): OwnTerms {
  const [typedMoney, typeMoney] = useState("");
  const [typed, change] = useState<TypedTerms>({});
  const assigned = useMemo(() => assignedStructure(cards.map(teamOf)), [cards]);
  const read = readTerms(typed, assigned, cards);
  const money = typedBudget(typedMoney);
  const keys = Object.keys(typed);
  const set = {
    budget: Number.isNaN(money) ? undefined : money,
    curve: keys.some(isCurveKey) ? read.curve : ASSIGNED_CURVE,
    structure: keys.every(isCurveKey) ? null : read.structure,
  };
  return { ...read, typedMoney, typeMoney, money, typed, change, assigned, set };
}
