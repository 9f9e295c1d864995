import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";

interface SettingGroupProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  group: {
    display: "grid",
    rowGap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Settings that belong together, under a heading. */
export function SettingGroup({ title, hint, children }: SettingGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
