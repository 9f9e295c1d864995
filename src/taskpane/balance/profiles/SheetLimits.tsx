import { Button, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import type { NoticeContent } from "../../frame/Notice";
import { problemSentence } from "../../frame/problem-sentence";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import type { ChangeStep } from "../repair/use-cell-changes";
import { useCellChanges } from "../repair/use-cell-changes";
import { figureName, figureText } from "./figure-groups";
import type { LimitChange } from "./limit-changes";
import { limitChanges } from "./limit-changes";

const useStyles = makeStyles({
  section: { marginTop: "8px" },
  sentence: { margin: "0 0 4px" },
  list: { margin: "0 0 8px", paddingLeft: "20px" },
  button: { minWidth: 0, textAlign: "start" },
});

/** Where the card's own sheet checks against other limits than the pane, and the way to mend that. */
export function SheetLimits({ card }: { card: Card }) {
  const styles = useStyles();
  const words = useBalanceTexts().profile.onSheet;
  const { apply, takeBack, changed, busy, step } = useCellChanges(card.sheetName);
  const changes = limitChanges(card);
  const noticeOf = useNotice();
  return (
    <div className={styles.section}>
      {changes.length > 0 && (
        <>
          <p className={styles.sentence}>{words.differs}</p>
          <ChangeList changes={changes} />
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => {
              apply(changes);
            }}
          >
            {words.write}
          </Button>
        </>
      )}
      <Notice notice={noticeOf(step)}>
        {changed && (
          <Button size="small" disabledFocusable={busy} onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </Notice>
    </div>
  );
}

function ChangeList({ changes }: { readonly changes: readonly LimitChange[] }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().profile;
  return (
    <ul className={styles.list}>
      {changes.map(({ figure, address, from, to }) => (
        <li key={address}>
          {phrase(words.onSheet.change, {
            figure: figureName(figure, { language, words }),
            address,
            from: figureText(figure, from, language),
            to: figureText(figure, to, language),
          })}
        </li>
      ))}
    </ul>
  );
}

function useNotice(): (step: ChangeStep) => NoticeContent | null {
  const { texts } = useSpeech();
  const words = useBalanceTexts().profile.onSheet;
  return (step) => {
    switch (step?.kind) {
      case undefined:
        return null;
      case "applied":
        return { intent: "success", text: phrase(words.written, { count: step.count }) };
      case "taken-back":
        return { intent: "info", text: words.tookBack };
      case "failed":
        return { intent: "error", text: problemSentence(step.problem, texts) };
    }
  };
}
