import { Button } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import type { PlainTexts } from "../../i18n/plain-texts";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../frame/language-context";
import { Notice, type NoticeContent } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import { cellNames } from "./cell-names";
import type { Done, PlainStep } from "./plain-step";
import { usePlainTexts } from "./plain-texts-context";
import type { Plain } from "./use-plain";

/** How an action ended, and the way back. */
export function PlainOutcome({ plain: { step, takeBack } }: { plain: Plain }) {
  const texts = useTexts();
  const words = usePlainTexts();
  return (
    <Notice notice={noticeOf(step, words, texts)}>
      {step.kind === "done" && (
        <Button
          onClick={() => {
            takeBack(step);
          }}
        >
          {words.takeBack}
        </Button>
      )}
    </Notice>
  );
}

function noticeOf(step: PlainStep, words: PlainTexts, texts: Texts): NoticeContent | null {
  switch (step.kind) {
    case "none":
    case "looking":
    case "shown":
    case "writing":
      return null;
    case "done":
      return doneNotice(step, words, texts.interface.frame.listSeparator);
    case "taken-back":
      return { intent: "success", text: phrase(words.takenBack, { count: step.count }) };
    case "damaged":
      return { intent: "error", text: words.damaged };
    case "failed":
      return { intent: "error", text: problemSentence(step.problem, texts) };
  }
}

function doneNotice({ shown, changed }: Done, words: PlainTexts, separator: string): NoticeContent {
  const { changes } = shown.proposal;
  const { differing } = changed;
  const named = (cells: typeof changes) => ({
    count: cells.length,
    cells: cellNames(cells, words, separator),
  });
  const done = phrase(words.done[shown.wish.action], named(changes));
  if (differing.length === 0) return { intent: "success", text: done };
  return { intent: "warning", text: `${done} ${phrase(words.differing, named(differing))}` };
}
