import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useDesk } from "./desk-context";

/** As many as a person mends in one go. */
const SHOWN = 20;

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "20px" } });

/** All that is wrong, first things first, and that nothing was taken over. */
export function ProblemList({ sentences }: { sentences: readonly string[] }) {
  const styles = useStyles();
  const { words } = useDesk();
  const more = sentences.length - SHOWN;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {phrase(words.problemCount, { count: sentences.length })}
        <ul className={styles.list}>
          {sentences.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {more > 0 && phrase(words.moreProblems, { count: more })}
      </MessageBarBody>
    </MessageBar>
  );
}
