import { useCallback, useRef, useState } from "react";
import type { ArgumentState, ArgumentStates } from "./argument-state";

/** What stands in the fields, for rendering and, ahead of that, for what reads cells meanwhile. */
export function useFields() {
  const [states, setStates] = useState<ArgumentStates>(new Map());
  const current = useRef<ArgumentStates>(states);
  /** Readings may arrive in another order than asked for; only the last one of a field counts. */
  const asked = useRef(new Map<string, number>());

  const put = useCallback((key: string, state: ArgumentState) => {
    current.current = new Map(current.current).set(key, state);
    setStates(current.current);
  }, []);
  const settle = useCallback(
    async (key: string, reading: Promise<ArgumentState>) => {
      const turn = (asked.current.get(key) ?? 0) + 1;
      asked.current.set(key, turn);
      const state = await reading;
      if (asked.current.get(key) === turn) put(key, state);
    },
    [put],
  );
  return { states, current, put, settle };
}
