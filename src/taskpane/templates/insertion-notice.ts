import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { NoticeContent } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import type { Insertion } from "./use-insertion";

/** What inserting and removing are called: a scorecard is not called a working sheet. */
export type InsertionWords = Pick<
  Texts["interface"]["templates"],
  | "inserting"
  | "inserted"
  | "show"
  | "remove"
  | "removeSheetQuestion"
  | "removeBlockQuestion"
  | "removing"
  | "removed"
>;

/** What to tell about the step that inserting has reached. */
export function insertionNotice(
  { step, inserted }: Pick<Insertion, "step" | "inserted">,
  texts: Texts,
  words: InsertionWords,
): NoticeContent | null {
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
