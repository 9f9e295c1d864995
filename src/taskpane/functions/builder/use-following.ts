import { useCallback, useEffect, useRef, useState } from "react";
import type { Selection } from "../../../excel/read-selection";
import { watchUntilStopped } from "../../frame/watch-until-stopped";
import { useServices } from "../../frame/services-context";

interface Following {
  /** Whether the builder is on show. */
  readonly active: boolean;
  readonly take: (key: string, selection: Selection | Promise<Selection>) => void;
  readonly readAgain: () => void;
  /** Finds the tables anew. */
  readonly lookAround: () => void;
}

/**
 * The field that follows the selection. It goes on following while the user is in the sheet, where
 * the pane has no focus; going to another field, or leaving the fields, ends it.
 */
export function useFollowing({ active, take, readAgain, lookAround }: Following) {
  const { watchWorkbook, readSelection } = useServices();
  const [following, setFollowing] = useState<string | null>(null);
  const latest = useRef({ following, take, readAgain, lookAround });
  latest.current = { following, take, readAgain, lookAround };

  useEffect(() => {
    if (!active) return undefined;
    return watchUntilStopped(
      watchWorkbook,
      (change, selection) => {
        const now = latest.current;
        const key = now.following;
        if (change === "selection" && selection && key !== null) now.take(key, selection);
        if (change === "values") now.readAgain();
        if (change === "tables") now.lookAround();
      },
      () => undefined,
    );
  }, [active, watchWorkbook]);

  const takeSelection = useCallback(
    (key: string) => {
      setFollowing(key);
      latest.current.take(key, readSelection());
    },
    [readSelection],
  );
  return { following, follow: setFollowing, takeSelection };
}
