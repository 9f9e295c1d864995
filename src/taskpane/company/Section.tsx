import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0" },
  title: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  content: { paddingTop: "8px" },
});

/** Something that not everyone needs, behind its title. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.section}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
