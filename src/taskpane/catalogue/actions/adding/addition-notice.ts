import { phrase } from "../../../../i18n/phrase";
import type { Texts } from "../../../../i18n/texts";
import type { NoticeContent } from "../../../frame/Notice";
import { problemSentence } from "../../../frame/problem-sentence";
import type { AdditionStep } from "./use-card-addition";

/** What to tell about the step that adding has reached. */
export function additionNotice(step: AdditionStep, texts: Texts): NoticeContent | null {
  const words = texts.interface.adding;
  switch (step.kind) {
    case "offered":
      return null;
    case "found":
      if (step.found.kind === "open") return null;
      return step.found.kind === "none"
        ? { intent: "warning", text: words.none }
        : { intent: "warning", text: phrase(words.foreign, { table: step.found.tableName }) };
    case "added": {
      const { indicator, sheetName: sheet, address } = step.row;
      return { intent: "success", text: phrase(words.added, { indicator, sheet, address }) };
    }
    case "removed":
      return { intent: "success", text: words.removed };
    case "failed":
      return { intent: "error", text: problemSentence(step.problem, texts) };
  }
}
