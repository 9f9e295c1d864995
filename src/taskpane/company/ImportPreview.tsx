import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { checkCompanyCatalogue } from "../../catalogue/company/check-company-catalogue";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { Problem } from "../../catalogue/company/problem";
import { phrase } from "../../i18n/phrase";
import { ChangeList } from "./ChangeList";
import { useDesk } from "./desk-context";
import type { PickedFile } from "./picked-file";
import { problemWords } from "./problem-words";
import { ProblemList } from "./ProblemList";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What a file would change, to be taken over or left; or all that is wrong with it. */
export function ImportPreview({ file, close }: { file: PickedFile; close: () => void }) {
  const styles = useStyles();
  const { words, known, busy, save } = useDesk();
  const checked = check(file, known);
  if ("problems" in checked) {
    const { problems, subject } = checked;
    return <ProblemList sentences={problems.map((one) => problemWords(one, subject, words))} />;
  }
  const { catalogue } = checked;
  const apply = async () => {
    const { saved } = await save(catalogue, phrase(words.file.applied, { name: catalogue.name }));
    if (saved) close();
  };
  return (
    <section>
      <Subtitle2 as="h3" className={styles.heading}>
        {phrase(words.file.preview, { file: file.name })}
      </Subtitle2>
      <ChangeList next={catalogue} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void apply()}>
          {words.file.apply}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </section>
  );
}

type Checked =
  | { readonly catalogue: CompanyCatalogue }
  | { readonly problems: readonly Problem[]; readonly subject: unknown };

function check({ reading }: PickedFile, known: KnownThings): Checked {
  if ("problems" in reading) return { ...reading, subject: null };
  const checked = checkCompanyCatalogue(reading.value, known);
  return "problems" in checked ? { ...checked, subject: reading.value } : checked;
}
