import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { NoticeContent } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import type { Insertion } from "./use-insertion";

/** What to tell about the step that inserting has reached. */
export function insertionNotice(
  { step, inserted }: Pick<Insertion, "step" | "inserted">,
  texts: Texts,
): NoticeContent | null {
  const words = texts.interface.templates;
  switch (step.kind) {
    case "none":
      return null;
    case "inserting":
      return { intent: "info", text: words.inserting };
    case "inserted":
      return {
        intent: "success",
        text: phrase(words.inserted, { sheet: inserted?.sheetName ?? "" }),
      };
    case "removing":
      return { intent: "info", text: words.removing };
    case "removed":
      return { intent: "success", text: words.removed };
    case "failed":
      return { intent: "error", text: problemSentence(step.problem, texts) };
  }
}
