import { phrase } from "../../../i18n/phrase";
import type { Texts } from "../../../i18n/texts";
import type { NoticeContent } from "../../frame/Notice";
import { problemSentence } from "../../frame/problem-sentence";
import type { ChangeStep } from "./use-cell-changes";

/** What has just happened to the weights, for the user. */
export function repairNotice(step: ChangeStep, texts: Texts): NoticeContent | null {
  const words = texts.interface.balance.repair;
  switch (step?.kind) {
    case undefined:
      return null;
    case "applied":
      return { intent: "success", text: phrase(words.applied, { count: step.count }) };
    case "taken-back":
      return { intent: "info", text: words.tookBack };
    case "failed":
      return { intent: "error", text: problemSentence(step.problem, texts) };
  }
}
