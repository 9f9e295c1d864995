import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { asPercent, percentTyped } from "./typed-percent";

interface PercentBoxProps {
  readonly label: string;
  /** Fraction of 1. */
  readonly share: number;
  readonly locked: boolean;
  readonly move: (share: number) => void;
}

const useStyles = makeStyles({ box: { width: "84px", minWidth: 0 }, input: { minWidth: 0 } });

/** A weight as a percentage that can be typed; what is no percentage moves nothing. */
export function PercentBox({ label, share, locked, move }: PercentBoxProps) {
  const styles = useStyles();
  // What is being typed; null shows the weight itself, which may come from another row's slider.
  const [typing, setTyping] = useState<string | null>(null);
  const type = (text: string) => {
    setTyping(text);
    const typed = percentTyped(text);
    if (typed !== null) move(typed);
  };
  return (
    <Input
      className={styles.box}
      input={{ className: styles.input, "aria-label": label, inputMode: "decimal" }}
      contentAfter="%"
      value={typing ?? asPercent(share)}
      disabled={locked}
      onChange={(_event, { value }) => {
        type(value);
      }}
      onBlur={() => {
        setTyping(null);
      }}
    />
  );
}
