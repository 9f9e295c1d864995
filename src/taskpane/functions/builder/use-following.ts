import { useCallback, useEffect, useRef, useState } from "react";
import type { Selection } from "../../../excel/read-selection";
import { watchUntilStopped } from "../../frame/watch-until-stopped";
import { useServices } from "../../frame/services-context";
import { TARGET } from "./argument-state";

interface Following {
  /** Whether the builder is on show. */
  readonly active: boolean;
  readonly take: (key: string, selection: Selection | Promise<Selection>) => void;
  /** Takes the active cell for the formula's, where none was chosen yet. */
  readonly startAt: (selection: Promise<Selection>) => void;
  /** Reads anew what the fields mention. */
  readonly refresh: () => void;
  /** Finds the tables anew. */
  readonly lookAround: () => void;
}

/**
 * The field that follows the selection: at first the formula's cell. A field goes on following while the
 * user is in the sheet, where the pane has no focus; going to another field, or leaving them, ends it.
 */
export function useFollowing({ active, take, startAt, refresh, lookAround }: Following) {
  const { watchWorkbook, readSelection } = useServices();
  const [following, setFollowing] = useState<string | null>(TARGET);
  const latest = useRef({ following, take, refresh, lookAround });
  latest.current = { following, take, refresh, lookAround };

  useEffect(() => {
    if (!active) return undefined;
    return watchUntilStopped(
      watchWorkbook,
      (change, selection) => {
        const now = latest.current;
        const key = now.following;
        if (change === "selection" && selection && key !== null) now.take(key, selection);
        if (change === "values") now.refresh();
        if (change === "tables") now.lookAround();
      },
      () => undefined,
    );
  }, [active, watchWorkbook]);

  useEffect(() => {
    if (active) startAt(readSelection());
  }, [active, readSelection, startAt]);

  const takeSelection = useCallback(
    (key: string) => {
      setFollowing(key);
      latest.current.take(key, readSelection());
    },
    [readSelection],
  );
  return { following, follow: setFollowing, takeSelection };
}
