import { useState } from "react";
import type { DeclarationChange } from "../../domain/declarations/change-declarations";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useSingleRun } from "../frame/use-single-run";
import { useDeclarations } from "./declarations-context";

/** Declares what the user asks for, and tells how that went. */
export function useDeclaring() {
  const texts = useTexts();
  const { keep } = useDeclarations();
  const { busy, run } = useSingleRun();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const declare = (change: DeclarationChange, done?: () => void) => {
    run(async () => {
      try {
        await keep(change);
        setNotice({ intent: "success", text: texts.interface.declarations.saved });
        done?.();
      } catch (error) {
        setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
      }
    });
  };
  return { busy, notice, declare };
}
