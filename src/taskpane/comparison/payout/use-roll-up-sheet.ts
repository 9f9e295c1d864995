import { useEffect, useState } from "react";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import type { RollUpSheet } from "../../../sheets/roll-up/read-roll-up";
import { readRollUp } from "../../../sheets/roll-up/read-roll-up";
import { ROLL_UP_NAMES } from "../../../sheets/roll-up/roll-up-names";
import { problemFrom } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";

/** What the workbook says of a payout: a sheet about just these cards is the truth. */
export type FoundRollUp =
  | { readonly kind: "reading" | "none" | "other" | "failed" }
  | { readonly kind: "sheet"; readonly sheet: RollUpSheet };

/** Reads it whenever the cards were read anew; of several sheets the last one counts. */
export function useRollUpSheet(cards: readonly PlacedCard[]): FoundRollUp {
  const { readNamedAreas } = useServices();
  const [found, setFound] = useState<FoundRollUp>({ kind: "reading" });
  useEffect(() => {
    let stopped = false;
    const names = cards.map(({ name }) => name);
    const settle = (next: FoundRollUp) => {
      if (!stopped) setFound(next);
    };
    readNamedAreas(ROLL_UP_NAMES).then(
      (sheets) => {
        const read = sheets.map((sheet) => readRollUp(sheet, names));
        const sheet = read.findLast((one) => one !== null);
        if (sheet) settle({ kind: "sheet", sheet });
        else settle({ kind: sheets.length > 0 ? "other" : "none" });
      },
      (error: unknown) => {
        problemFrom(error);
        settle({ kind: "failed" });
      },
    );
    return () => {
      stopped = true;
    };
  }, [cards, readNamedAreas]);
  return found;
}
