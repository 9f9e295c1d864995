import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { NoticeContent } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import type { DictionaryStep } from "./use-dictionary";

/** What to tell about the step that has been reached. */
export function dictionaryNotice(step: DictionaryStep, texts: Texts): NoticeContent | null {
  const words = texts.interface.workingSheets.dictionary;
  switch (step.kind) {
    case "none":
      return null;
    case "putting":
    case "removing":
      return { intent: "info", text: words[step.kind] };
    case "removed":
      return { intent: "success", text: words.removed };
    case "put": {
      const { where } = step;
      const text =
        where.kind === "sheet"
          ? phrase(words.made, { sheet: where.inserted.sheetName })
          : phrase(words.added, { sheet: where.sheetName, address: where.address });
      return { intent: "success", text };
    }
    case "failed":
      return { intent: "error", text: problemSentence(step.problem, texts) };
  }
}
