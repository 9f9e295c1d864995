import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  doubts: {
    margin: "4px 0 0",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  meaning: { margin: "0 0 8px" },
});

interface DoubtNotesProps {
  readonly doubts: readonly string[];
  /** What they are about; several lists look alike to someone who only hears their names. */
  readonly subject: string;
}

/** Points where the source contradicts itself: what it prints, and what is made of it here. */
export function DoubtNotes({ doubts, subject }: DoubtNotesProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.templates;
  if (doubts.length === 0) return null;
  return (
    <details>
      <summary aria-label={phrase(words.doubtsAbout, { subject })} className={styles.summary}>
        {words.doubts}
      </summary>
      {doubts.map((key) => (
        <dl key={key} className={styles.doubts}>
          <dt>{words.published}</dt>
          <dd className={styles.meaning}>{texts.doubts[key]?.published}</dd>
          <dt>{words.treatment}</dt>
          <dd className={styles.meaning}>{texts.doubts[key]?.treatment}</dd>
        </dl>
      ))}
    </details>
  );
}
