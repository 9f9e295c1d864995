import { useCallback, useEffect, useState } from "react";
import { reportFault } from "./report-fault";

/** Something that arrives later, or does not arrive. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly retry: () => void };

/** Loads a value when shown. `load` must keep its identity, a new one loads anew. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let wanted = true;
    const settle = (result: Loaded<Value>) => {
      if (wanted) setLoaded(result);
    };
    setLoaded({ state: "loading" });
    load().then(
      (value) => {
        settle({ state: "ready", value });
      },
      (error: unknown) => {
        reportFault(error);
        settle({ state: "failed", retry });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt, retry]);

  return loaded;
}
