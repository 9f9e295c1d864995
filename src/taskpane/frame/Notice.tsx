import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

/** Something that has just happened. */
export interface NoticeContent {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
}

interface NoticeProps {
  readonly notice: NoticeContent | null;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Tells what has just happened. The live region stays, so that screen readers hear each change. */
export function Notice({ notice, children }: NoticeProps) {
  const styles = useStyles();
  const region = useRef<HTMLDivElement>(null);
  const text = notice?.text;
  useEffect(() => {
    if (text !== undefined) region.current?.scrollIntoView({ block: "nearest" });
  }, [text]);
  return (
    <div role="status" ref={region}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          {children && <MessageBarActions className={styles.actions}>{children}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}
