import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { margin: "16px 0 0" },
  heading: { display: "block", margin: "0 0 4px" },
});

/** One part of an indicator's page. */
export function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
