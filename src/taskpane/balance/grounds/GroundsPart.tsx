import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";

interface GroundsPartProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    rowGap: "8px",
    margin: "12px 0 0",
    minWidth: 0,
    "& p": { margin: 0 },
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One kind of thing that figures rest on, and why it is asked. */
export function GroundsPart({ title, hint, children }: GroundsPartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
