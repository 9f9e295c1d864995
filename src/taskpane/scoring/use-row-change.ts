import { useState } from "react";
import type { ChangedRowScoring } from "../../excel/scoring/change-row-scoring";
import { TERMS } from "../../i18n/terms";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import { planRowScoring } from "../../sheets/scoring/plan-row-scoring";
import { useSpeech } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";
import type { JudgedDraft } from "./row-draft";
import type { ScoringCard, ScoringRow } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";

/** A draft that can be written. */
export type PossibleDraft = Extract<JudgedDraft, { kind: "possible" }>;

/** Writes how a row is scored, and takes the last change back. */
export function useRowChange() {
  const { changeRowScoring, takeBackRowScoring } = useServices();
  const { language, texts } = useSpeech();
  const words = useScoringTexts();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const [changed, setChanged] = useState<ChangedRowScoring | null>(null);
  const { busy, run } = useSingleRun();
  const attempt = (task: () => Promise<NoticeContent>) => {
    run(async () => {
      try {
        setNotice(await task());
      } catch (error) {
        setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
      }
    });
  };
  const apply = (card: ScoringCard, cardTexts: Texts, row: ScoringRow, draft: PossibleDraft) => {
    attempt(async () => {
      setChanged(await changeRowScoring(requestFor(card, cardTexts, row, draft)));
      const method = TERMS[language].methods[draft.method].name;
      const text = phrase(words.applied, { indicator: row.name, method });
      return { intent: "success", text };
    });
  };
  const takeBack = (change: ChangedRowScoring) => {
    attempt(async () => {
      await takeBackRowScoring(change);
      setChanged(null);
      return { intent: "info", text: words.tookBack };
    });
  };
  const undo =
    changed &&
    (() => {
      takeBack(changed);
    });
  return { notice, busy, apply, undo };
}

/** The row's cells as they are to be, in the card's own words. */
function requestFor(
  { seen, scoring, columnOf }: ScoringCard,
  texts: Texts,
  { row, direction, unit, additive, method: previous }: ScoringRow,
  { method, lines }: PossibleDraft,
) {
  if (direction === null || unit === null) throw new Error("A row of unknown kind was offered.");
  const wanted = { method, lines, direction, unit, additive };
  const cells = planRowScoring(wanted, previous, scoring.cells, texts);
  return {
    seen,
    row,
    cells: cells.map((cell) => ({ ...cell, place: columnOf(cell.column) })),
    scorePlace: columnOf("score"),
  };
}
