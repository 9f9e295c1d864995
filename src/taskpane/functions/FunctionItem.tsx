import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionHelp } from "./function-help";
import { FunctionActions } from "./FunctionActions";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0" },
  summary: { cursor: "pointer" },
  name: {
    display: "inline",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  description: { display: "block", color: tokens.colorNeutralForeground2 },
  content: {
    margin: "12px 0",
    display: "grid",
    rowGap: "12px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

interface FunctionItemProps {
  readonly help: FunctionHelp;
  /** Which heading its name is on the page. */
  readonly heading: "h2" | "h3";
}

/** One function: name and description, and behind them all there is to know and do. */
export function FunctionItem({ help, heading: Heading }: FunctionItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.item}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Heading className={styles.name}>{help.name}</Heading>
        <span className={styles.description}>{help.description}</span>
      </summary>
      {open && (
        <div className={styles.content}>
          <FunctionDetails help={help} />
          <FunctionActions help={help} />
        </div>
      )}
    </details>
  );
}
