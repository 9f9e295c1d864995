import { makeStyles, Select } from "@fluentui/react-components";
import { LANGUAGES } from "../../i18n/language";
import { useSpeech } from "./language-context";
import { LANGUAGE_NAMES } from "./language-names";

const FOLLOW_EXCEL = "";

const useStyles = makeStyles({
  menu: { minWidth: 0 },
  // The usual fixed height would cut off enlarged text.
  choice: { height: "auto", minHeight: "24px" },
});

/** Chooses the pane's language, or lets it follow Excel. */
export function LanguageMenu() {
  const styles = useStyles();
  const { texts, choice, choose } = useSpeech();
  return (
    <Select
      className={styles.menu}
      select={{ className: styles.choice }}
      size="small"
      aria-label={texts.interface.frame.language}
      value={choice ?? FOLLOW_EXCEL}
      onChange={(_event, { value }) => {
        choose(LANGUAGES.find((language) => language === value) ?? null);
      }}
    >
      <option value={FOLLOW_EXCEL}>{texts.interface.frame.sameAsExcel}</option>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </Select>
  );
}
