import { makeStyles, Subtitle1 } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ title: { display: "block", margin: "0 0 12px" } });

/** Heading of a view: the page's first level. */
export function ViewTitle({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Subtitle1 as="h1" className={styles.title}>
      {children}
    </Subtitle1>
  );
}
