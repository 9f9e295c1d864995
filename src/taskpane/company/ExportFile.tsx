import { Button, Link, makeStyles } from "@fluentui/react-components";
import { exportedText } from "../../catalogue/company/write-file";
import { phrase } from "../../i18n/phrase";
import { helpAddress } from "../frame/help-address";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useDesk } from "./desk-context";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", marginTop: "8px" },
});

/** Writes the catalogue into a file; where the pane cannot save files, the text is copied instead. */
export function ExportFile() {
  const styles = useStyles();
  const { language } = useSpeech();
  const { words, catalogue, tell } = useDesk();
  const { saveFile, copyText, openPage } = useServices();
  const schema = new URL("help/company-catalogue.schema.json", document.baseURI).href;
  const text = () => exportedText(catalogue, schema);
  const copy = async () => {
    const copied = await copyText(text());
    tell(copied ? "success" : "warning", copied ? words.file.copied : words.file.copyFailed);
  };
  return (
    <div className={styles.tools}>
      <Button
        onClick={() => {
          const file = words.file.fileName;
          saveFile(file, text());
          tell("success", phrase(words.file.exported, { file }));
        }}
      >
        {words.file.export}
      </Button>
      <Button onClick={() => void copy()}>{words.file.copy}</Button>
      <Link
        as="button"
        onClick={() => {
          openPage(helpAddress(language, "company"));
        }}
      >
        {words.file.schema}
      </Link>
    </div>
  );
}
