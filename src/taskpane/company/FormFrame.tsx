import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Problem } from "../../catalogue/company/problem";
import { useDesk } from "./desk-context";
import { problemWords } from "./problem-words";
import { ProblemList } from "./ProblemList";

interface FormFrameProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** What the problems are about. */
  readonly subject: unknown;
  readonly submit: () => Promise<void>;
  readonly close: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "12px 0 0" },
  form: { display: "grid", rowGap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A form with its title, what is wrong with it, and the ways out. */
export function FormFrame({ title, problems, subject, submit, close, children }: FormFrameProps) {
  const styles = useStyles();
  const { words, busy } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that opened the form is gone, and the keyboard with it.
    heading.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      // The browser's own messages would speak its language, not the pane's.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
      {problems.length > 0 && (
        <ProblemList sentences={problems.map((one) => problemWords(one, subject, words))} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
