import { useState } from "react";
import type { Memory } from "./memory";

type IntroductionState = "closed" | "first-run" | "asked";

/** Whether the introduction is on show: by itself the first time, later when asked for. */
export function useIntroduction(memory: Memory) {
  const [state, setState] = useState<IntroductionState>(() =>
    memory.read("introduction") === null ? "first-run" : "closed",
  );
  return {
    state,
    ask: () => {
      setState("asked");
    },
    close: () => {
      memory.write("introduction", "seen");
      setState("closed");
    },
  };
}
