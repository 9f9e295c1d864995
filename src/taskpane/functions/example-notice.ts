import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { NoticeContent } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import type { WritingOutcome } from "./use-formula-writing";

/** What to tell about an outcome. */
export function exampleNotice(
  outcome: WritingOutcome | null,
  formula: string,
  texts: Texts,
): NoticeContent | null {
  const words = texts.interface.functions;
  switch (outcome?.kind) {
    case undefined:
      return null;
    case "inserted":
      return {
        intent: "success",
        text: phrase(words.inserted, { formula, address: outcome.address }),
      };
    case "copied":
      return { intent: "success", text: words.copied };
    case "copy-refused":
      return { intent: "warning", text: words.copyFailed };
    case "failed":
      return { intent: "error", text: problemSentence(outcome.problem, texts) };
  }
}
