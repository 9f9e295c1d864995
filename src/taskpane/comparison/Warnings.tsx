import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";

const useStyles = makeStyles({ warning: { margin: "8px 0" } });

/** What makes a comparison doubtful, each in a bar of its own; none where nothing does. */
export function Warnings({ sentences }: { sentences: readonly string[] }) {
  const styles = useStyles();
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline" className={styles.warning}>
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
