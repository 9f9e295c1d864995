import { useState } from "react";
import type { FormulaScope } from "../../excel/plain/find-sheets";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";
import type { Wish } from "./make-proposal";
import type { PlainAction } from "./plain-action";
import type { Done, PlainStep, Shown } from "./plain-step";
import { apply, look, shownFor, takeBack } from "./plain-tasks";

/** What `usePlain` offers. */
export type Plain = ReturnType<typeof usePlain>;

/** Shows what an action would change, makes the changes and takes them back. */
export function usePlain() {
  const services = useServices();
  const [step, setStep] = useState<PlainStep>({ kind: "none" });
  const { busy, run } = useSingleRun();

  const attempt = (meanwhile: "looking" | "writing", task: () => Promise<PlainStep>) => {
    run(async () => {
      setStep({ kind: meanwhile });
      try {
        setStep(await task());
      } catch (error) {
        setStep({ kind: "failed", problem: problemFrom(error) });
      }
    });
  };
  return {
    step,
    busy,
    look: (action: PlainAction, scope: FormulaScope) => {
      attempt("looking", () => look(services, action, scope));
    },
    choose: ({ known }: Shown, wish: Wish) => {
      setStep(shownFor(known, wish));
    },
    apply: (shown: Shown) => {
      attempt("writing", () => apply(services, shown));
    },
    takeBack: (done: Done) => {
      attempt("writing", () => takeBack(services, done));
    },
    leave: () => {
      setStep({ kind: "none" });
    },
  };
}
