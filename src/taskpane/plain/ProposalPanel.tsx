import { Button, Checkbox, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { phrase } from "../../i18n/phrase";
import { moveFocus } from "../frame/move-focus";
import { ChangeList } from "./ChangeList";
import type { Shown } from "./plain-step";
import { usePlainTexts } from "./plain-texts-context";
import { SkippedList } from "./SkippedList";
import type { Plain } from "./use-plain";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ProposalPanelProps {
  readonly shown: Shown;
  readonly plain: Pick<Plain, "apply" | "choose" | "leave">;
}

/** What would be changed, cell by cell, and what would not; then the choice. */
export function ProposalPanel({ shown, plain }: ProposalPanelProps) {
  const styles = useStyles();
  const words = usePlainTexts().proposal;
  const { changes, skipped } = shown.proposal;
  const { action, freezeOthers } = shown.wish;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    moveFocus(panel.current);
  }, []);
  const count = changes.length;
  const offersFreezing =
    action === "convert" &&
    (freezeOthers || skipped.some(({ reason }) => ["no-equivalent", "too-long"].includes(reason)));
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby="plain-proposal">
      <h2 id="plain-proposal" className={styles.heading}>
        {count === 0 ? words.nothing[action] : phrase(words[action], { count })}
      </h2>
      <ChangeList changes={changes} />
      <SkippedList skipped={skipped} />
      {offersFreezing && (
        <Checkbox
          label={words.freezeOthers}
          checked={freezeOthers}
          onChange={(_event, { checked }) => {
            plain.choose(shown, { action, freezeOthers: checked === true });
          }}
        />
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              plain.apply(shown);
            }}
          >
            {words.apply}
          </Button>
        )}
        <Button onClick={plain.leave}>{words.cancel}</Button>
      </div>
    </section>
  );
}
