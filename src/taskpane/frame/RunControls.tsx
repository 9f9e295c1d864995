import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { moveFocus } from "./move-focus";

interface RunControlsProps {
  /** How far it is; null while nothing runs. */
  readonly progress: ReactNode;
  readonly hasBegun: boolean;
  readonly words: { readonly start: string; readonly cancel: string };
  readonly start: () => void;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: "8px", justifyItems: "start" },
});

/** Starts something that takes its time; while it runs, shows how far it is and offers to end it. */
export function RunControls({ progress, hasBegun, words, start, cancel }: RunControlsProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const isRunning = progress !== null;
  useEffect(() => {
    // Each button takes the place of one that had the keyboard.
    if (hasBegun) moveFocus(panel.current?.querySelector("button"));
  }, [isRunning]);
  return (
    <div ref={panel} className={styles.panel}>
      {progress}
      {isRunning ? (
        <Button key="cancel" onClick={cancel}>
          {words.cancel}
        </Button>
      ) : (
        <Button key="start" appearance="primary" onClick={start}>
          {words.start}
        </Button>
      )}
    </div>
  );
}
