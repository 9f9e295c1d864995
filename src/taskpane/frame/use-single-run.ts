import { useCallback, useRef, useState } from "react";

/**
 * Runs one task at a time; what is asked for meanwhile is dropped. A second click can arrive before
 * the button is drawn as disabled, so drawing alone does not prevent a double run.
 */
export function useSingleRun() {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = useCallback((task: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    void task().finally(() => {
      running.current = false;
      setBusy(false);
    });
  }, []);
  return { busy, run };
}
