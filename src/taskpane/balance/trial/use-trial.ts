import { useMemo, useState } from "react";
import { followedShares } from "../../../domain/balance/followed-shares";
import type { Card } from "../card";
import { changesOf } from "../repair/proposal";
import { useCellChanges } from "../repair/use-cell-changes";
import { trialCard } from "./trial-card";

/** Weights that are tried without touching the sheet. */
interface TrialState {
  /** One for each readable weight of the card, fractions of 1. */
  readonly shares: readonly number[];
  /** What the cells held when the trial began. */
  readonly base: string;
}

/** What `useTrial` offers. */
export type Trial = ReturnType<typeof useTrial>;

const baseOf = ({ weights }: Card): string =>
  JSON.stringify(weights.map(({ address, written }) => [address, written]));

/** Tries other weights on a card, and writes them or drops them. */
export function useTrial(card: Card) {
  const [state, setState] = useState<TrialState | null>(null);
  const [locked, setLocked] = useState<ReadonlySet<number>>(new Set());
  const [keepsTotal, setKeepsTotal] = useState(true);
  const { apply, ...changes } = useCellChanges(card.sheetName);
  const fits = state !== null && state.base === baseOf(card);
  const shares = fits ? state.shares : null;
  const tried = useMemo(() => (shares ? trialCard(card, shares) : null), [card, shares]);
  const wanted = shares ? changesOf(card, shares) : [];
  const present = () => card.weights.map(({ weight }) => weight);
  return {
    ...changes,
    /** Null where nothing is tried, and where the sheet has changed beneath the trial. */
    ...{ tried, shares, locked, keepsTotal, setKeepsTotal, wanted },
    isStale: state !== null && !fits,
    begin: () => {
      setState({ shares: present(), base: baseOf(card) });
    },
    discard: () => {
      setState(null);
      setLocked(new Set());
    },
    move: (index: number, to: number) => {
      if (shares === null || !state) return;
      const next = keepsTotal
        ? followedShares(shares, { index, to }, locked)
        : shares.map((share, place) => (place === index ? to : share));
      setState({ ...state, shares: next });
    },
    lock: (index: number, lock: boolean) => {
      const others = [...locked].filter((other) => other !== index);
      setLocked(new Set(lock ? [...others, index] : others));
    },
    apply: () => {
      apply(wanted, () => {
        setState(null);
      });
    },
  };
}
