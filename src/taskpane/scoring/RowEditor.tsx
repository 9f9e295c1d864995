import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../frame/language-context";
import { draftSentence } from "./draft-sentence";
import { shownFigure } from "./figure-words";
import { LineFields } from "./LineFields";
import { MethodChoice } from "./MethodChoice";
import type { DraftGround } from "./row-draft";
import { isSameDraft, judgeDraft, presentDraft, withMethod } from "./row-draft";
import { ScoreEffect } from "./ScoreEffect";
import type { ScoringCard, ScoringRow } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";
import type { PossibleDraft } from "./use-row-change";

interface RowEditorProps {
  readonly card: ScoringCard;
  readonly row: ScoringRow;
  readonly ground: DraftGround;
  readonly busy: boolean;
  readonly apply: (draft: PossibleDraft) => void;
}

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: "12px", margin: "8px 0", justifyItems: "start" },
});

/** Another method or other lines for one row, and what they do to its score. */
export function RowEditor({ card, row, ground, busy, apply }: RowEditorProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useScoringTexts();
  const present = presentDraft(row, (value, unit) => shownFigure(language, value, unit));
  const [draft, setDraft] = useState(present);
  const judged = judgeDraft(draft, present, row, ground);
  const sentence = draftSentence(judged, draft, words, language);
  const unchanged = isSameDraft(draft, present);
  return (
    <div className={styles.editor}>
      <MethodChoice
        indicator={row.name}
        method={draft.method}
        kind={ground}
        choose={(method) => {
          setDraft(withMethod(draft, method));
        }}
      />
      <LineFields
        row={row}
        draft={draft}
        present={present}
        type={(column, text) => {
          setDraft({ ...draft, texts: { ...draft.texts, [column]: text } });
        }}
      />
      <div role="status">
        {sentence !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {judged.kind === "possible" && <ScoreEffect card={card} row={row} draft={judged} />}
      {unchanged && <span>{words.unchanged}</span>}
      {judged.kind === "possible" && !unchanged && (
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => {
            apply(judged);
          }}
        >
          {words.apply}
        </Button>
      )}
    </div>
  );
}
