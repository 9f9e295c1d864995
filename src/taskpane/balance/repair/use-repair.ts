import { useMemo, useState } from "react";
import type { Card } from "../card";
import { changesOf, proposalFor } from "./proposal";
import { useCellChanges } from "./use-cell-changes";

/** What `useRepair` offers. */
export type Repair = ReturnType<typeof useRepair>;

/** The nearest sound weights of a card, with what the user keeps and which solution is looked at. */
export function useRepair(card: Card) {
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const [index, show] = useState(0);
  const { apply, ...changes } = useCellChanges(card.sheetName);
  const { rules } = card.profile;
  const proposal = useMemo(() => proposalFor(card, locked), [card, locked]);
  const solutions = proposal.kind === "solutions" ? proposal.solutions : [];
  const shown = Math.min(index, Math.max(0, solutions.length - 1));
  return {
    ...changes,
    proposal,
    rules,
    locked,
    shown,
    show,
    solution: solutions[shown],
    lock: (address: string, lock: boolean) => {
      const others = [...locked].filter((other) => other !== address);
      setLocked(new Set(lock ? [...others, address] : others));
      show(0);
    },
    apply: () => {
      apply(changesOf(card, solutions[shown] ?? []));
    },
  };
}
