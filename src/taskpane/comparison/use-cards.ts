import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { Coalesced } from "../balance/coalesce";
import { coalesce } from "../balance/coalesce";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { watchUntilStopped } from "../frame/watch-until-stopped";

/** All cards are read after an edit, so edits wait a little longer for others than one card's do. */
const REFRESH_DELAY_MS = 300;

/** What is known of the workbook's cards. Never an old reading beside a failed new one. */
type CardsState<Found> =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly found: Found; readonly at: Date }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/**
 * The workbook's cards, read again after each change for as long as the page is active. `read` must
 * keep its identity, a new one reads anew.
 */
export function useCards<Found>(active: boolean, read: () => Promise<Found>) {
  const { watchWorkbook } = useServices();
  const [state, setState] = useState<CardsState<Found>>({ kind: "reading" });
  const [watching, setWatching] = useState(true);
  const reading = useRef<Coalesced | null>(null);

  useEffect(() => {
    if (!active) return undefined;
    let stopped = false;
    const settle = (next: CardsState<Found>) => {
      if (!stopped) setState(next);
    };
    const current = coalesce(async () => {
      try {
        settle({ kind: "read", found: await read(), at: new Date() });
      } catch (error) {
        settle({ kind: "failed", problem: problemFrom(error) });
      }
    }, REFRESH_DELAY_MS);
    reading.current = current;
    setWatching(true);
    current.ask();
    const stopWatching = watchUntilStopped(
      watchWorkbook,
      (change) => {
        if (change !== "selection") current.ask();
      },
      () => {
        setWatching(false);
      },
    );
    return () => {
      stopped = true;
      current.stop();
      stopWatching();
      // What was read may have changed by the time the page is shown again.
      setState({ kind: "reading" });
    };
  }, [active, read, watchWorkbook]);

  const refresh = useCallback(() => reading.current?.ask(), []);
  return { state, watching, refresh };
}
