import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { formatTime } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";

interface ReadingTimeProps {
  readonly at: Date;
  readonly watching: boolean;
  readonly refresh: () => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    marginTop: "20px",
    color: tokens.colorNeutralForeground2,
  },
});

/** When the sheet was read, and the way to read it again. */
export function ReadingTime({ at, watching, refresh }: ReadingTimeProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.balance;
  return (
    <>
      <div className={styles.line}>
        <span>{phrase(words.readAt, { time: formatTime(language, at) })}</span>
        <Button size="small" onClick={refresh}>
          {words.refresh}
        </Button>
      </div>
      {!watching && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notWatching}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
